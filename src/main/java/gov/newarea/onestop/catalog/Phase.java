package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import java.util.List;

/**
 * A phase of a bundle: the items opened at the same time.
 *
 * @param workAhead whether it opens together with the phase before it, its items deciding only after their predecessors
 * @param ownMaterials whether its materials are asked for only when the phase begins
 */
public record Phase(String key, Localized name, boolean workAhead, boolean ownMaterials, List<String> items) {}

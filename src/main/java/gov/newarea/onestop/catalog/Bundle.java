package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import java.util.List;

/**
 * Several items filed once and approved together (一件事).
 *
 * @param lead the code of the organ of 2016 that leads
 * @param process the id of its drawing
 * @param form the key of its form
 * @param partGrant whether some items may be granted while others are refused
 * @param open whether filings are taken now
 */
public record Bundle(
        String code,
        Localized name,
        Localized summary,
        List<String> themes,
        List<Localized> keywords,
        String lead,
        String process,
        String form,
        boolean partGrant,
        boolean open,
        Limit limit,
        List<Localized> results,
        List<Localized> conditions,
        List<Phase> phases) {

    /**
     * Items opened at the same time.
     *
     * @param workAhead whether it opens together with the phase before it, its items deciding only after their predecessors
     * @param ownMaterials whether its materials are asked for only when the phase begins
     */
    public record Phase(String key, Localized name, boolean workAhead, boolean ownMaterials, List<String> items) {}

    public List<String> items() {
        return phases.stream().flatMap(phase -> phase.items().stream()).toList();
    }
}

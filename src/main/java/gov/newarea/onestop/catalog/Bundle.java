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

    public List<String> items() {
        return phases.stream().flatMap(phase -> phase.items().stream()).toList();
    }
}

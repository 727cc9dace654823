package gov.newarea.onestop.deadline;

import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.Limit;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the limits of a filing from the catalogue: days, legal basis, and whether they are promised yet. */
@Component
public class PublishedLimits {

    private static final String ITEM = "item:";

    private final FilingRecords records;
    private final Catalog catalog;

    PublishedLimits(FilingRecords records, Catalog catalog) {
        this.records = records;
        this.catalog = catalog;
    }

    /** @param scope {@code case} or {@code item:<itemCode>}; the others are set by law alone */
    public Optional<Limit> of(FilingId filing, String scope) {
        if (scope.startsWith(ITEM)) {
            return Optional.of(catalog.item(scope.substring(ITEM.length())).limit());
        }
        return scope.equals("case")
                ? catalog.bundle(records.require(filing).bundle()).map(Bundle::limit)
                : Optional.empty();
    }
}

package gov.newarea.onestop.approval;

import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.Limit;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.FilingId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the catalogue says of the limits of a filing: how many days, on what basis, and whether they are promised yet. */
@Component
public class PublishedLimits {

    private static final String ITEM = "item:";

    private final Archive archive;
    private final Catalog catalog;

    PublishedLimits(Archive archive, Catalog catalog) {
        this.archive = archive;
        this.catalog = catalog;
    }

    /** @param scope {@code case} or {@code item:<itemCode>}; the others are set by law alone */
    public Optional<Limit> of(FilingId filing, String scope) {
        if (scope.startsWith(ITEM)) {
            return Optional.of(catalog.item(scope.substring(ITEM.length())).limit());
        }
        return scope.equals("case")
                ? catalog.bundle(archive.require(filing).bundle()).map(Bundle::limit)
                : Optional.empty();
    }
}

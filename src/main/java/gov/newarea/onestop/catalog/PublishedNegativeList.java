package gov.newarea.onestop.catalog;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the negative list from {@code negative-list.yml}. */
@Component
class PublishedNegativeList implements NegativeList {

    private static final String EDITION = "2025";

    private final List<NegativeEntry> entries;

    PublishedNegativeList(CatalogFiles files) {
        entries = files.list("negative-list.yml", NegativeEntry.class).stream()
                .filter(entry -> entry.editions().contains(EDITION))
                .toList();
    }

    @Override
    public List<NegativeEntry> all() {
        return entries;
    }
}

package gov.newarea.onestop.catalog;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the negative list from {@code negative-list.yml}. */
@Component
class PublishedNegativeList implements NegativeList {

    private static final String EDITION = "2025";

    private final List<Entry> entries;

    PublishedNegativeList(CatalogFiles files) {
        entries = files.list("negative-list.yml", Entry.class).stream()
                .filter(entry -> entry.editions().contains(EDITION))
                .toList();
    }

    @Override
    public List<Entry> all() {
        return entries;
    }
}

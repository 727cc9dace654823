package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.identity.Departments;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds bundles by search words. */
final class CatalogIndex {

    private final List<Entry> entries;

    CatalogIndex(List<Bundle> bundles, Map<String, ServiceItem> items, Departments departments) {
        entries = bundles.stream()
                .map(bundle -> Entry.of(bundle, items, departments))
                .toList();
    }

    List<Bundle> search(String text, String theme, String department) {
        var words = SearchWords.of(text);
        return entries.stream()
                .filter(entry -> words.allIn(entry.text()))
                .filter(entry -> theme.isBlank() || entry.bundle().themes().contains(theme))
                .filter(entry -> department.isBlank() || entry.departments().contains(department))
                .map(Entry::bundle)
                .toList();
    }

    /** The searchable text of a bundle, with the departments of 2016 and their successors. */
    private record Entry(Bundle bundle, String text, Set<String> departments) {

        static Entry of(Bundle bundle, Map<String, ServiceItem> items, Departments departments) {
            var parts = bundle.items().stream().map(items::get).toList();
            var organs = Stream.concat(Stream.of(bundle.lead()), parts.stream().map(ServiceItem::department))
                    .distinct()
                    .flatMap(code -> departments.line(code).stream())
                    .distinct()
                    .toList();
            var texts = Stream.of(
                            Stream.of(bundle.name(), bundle.summary()),
                            bundle.keywords().stream(),
                            bundle.results().stream(),
                            parts.stream().flatMap(item -> Stream.of(item.name(), item.summary())),
                            organs.stream().flatMap(organ -> Stream.of(organ.name(), organ.letterhead())))
                    .flatMap(stream -> stream);
            return new Entry(
                    bundle,
                    texts.map(Entry::bothLanguages).map(SearchWords::fold).collect(Collectors.joining("\n")),
                    organs.stream().map(organ -> organ.code()).collect(Collectors.toUnmodifiableSet()));
        }

        private static String bothLanguages(Localized text) {
            return text.zh() + "\n" + text.en();
        }
    }
}

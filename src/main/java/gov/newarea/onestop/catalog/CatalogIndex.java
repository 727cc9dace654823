package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.identity.Departments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds bundles by search words, with their items and the departments of 2016 and their successors. */
final class CatalogIndex {

    private final SearchIndex<Bundle> index;
    private final Map<String, Set<String>> departmentsOf = new HashMap<>();

    CatalogIndex(List<Bundle> bundles, Map<String, ServiceItem> items, Departments departments, SearchWords words) {
        index = new SearchIndex<>(
                bundles.stream()
                        .map(bundle -> entry(bundle, items, departments))
                        .toList(),
                words);
    }

    private SearchIndex.Entry<Bundle> entry(Bundle bundle, Map<String, ServiceItem> items, Departments departments) {
        var parts = bundle.items().stream().map(items::get).toList();
        var organs = Stream.concat(Stream.of(bundle.lead()), parts.stream().map(ServiceItem::department))
                .distinct()
                .flatMap(code -> departments.line(code).stream())
                .distinct()
                .toList();
        departmentsOf.put(
                bundle.code(), organs.stream().map(organ -> organ.code()).collect(Collectors.toUnmodifiableSet()));
        return new SearchIndex.Entry<>(
                bundle,
                texts(Stream.of(bundle.name())),
                texts(Stream.of(
                                bundle.keywords().stream(),
                                bundle.results().stream(),
                                parts.stream().map(ServiceItem::name))
                        .flatMap(each -> each)),
                texts(Stream.of(
                                Stream.of(bundle.summary()),
                                parts.stream().map(ServiceItem::summary),
                                organs.stream().flatMap(organ -> Stream.of(organ.name(), organ.letterhead())))
                        .flatMap(each -> each)));
    }

    List<Bundle> search(String text, String theme, String department) {
        return index.search(text).stream()
                .filter(bundle -> theme.isBlank() || bundle.themes().contains(theme))
                .filter(bundle -> department.isBlank()
                        || departmentsOf.getOrDefault(bundle.code(), Set.of()).contains(department))
                .toList();
    }

    List<Bundle> nearest(String text, int most) {
        return index.nearest(text, most);
    }

    private static List<String> texts(Stream<Localized> texts) {
        return texts.flatMap(text -> Stream.of(text.zh(), text.en())).toList();
    }
}

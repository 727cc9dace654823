package gov.newarea.onestop.catalog;

import static java.util.Comparator.comparing;

import gov.newarea.onestop.Localized;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads trade classes from {@code trades.yml}. */
@Component
class PublishedTrades implements Trades {

    private final List<Trade> trades;
    private final SearchIndex<Trade> index;
    private final Map<String, Trade> byCode;

    PublishedTrades(CatalogFiles files) {
        var table = files.read("trades.yml", Table.class);
        var entries =
                table.entries().sorted(comparing(entry -> entry.thing().code())).toList();
        trades = entries.stream().map(SearchIndex.Entry::thing).toList();
        byCode = CatalogFiles.index(trades, Trade::code);
        index = new SearchIndex<>(entries, SearchWords.read(files));
    }

    @Override
    public List<Trade> all() {
        return trades;
    }

    @Override
    public Optional<Trade> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Trade> search(String text, int max) {
        return SearchWords.of(text).isEmpty()
                ? List.of()
                : index.search(text).stream().limit(max).toList();
    }

    private record Table(String edition, List<Section> sections) {

        Stream<SearchIndex.Entry<Trade>> entries() {
            return sections.stream().flatMap(section -> section.divisions().stream()
                    .flatMap(division -> division.classes().entrySet().stream()
                            .map(each -> entry(section, division, each.getKey(), each.getValue()))));
        }

        private SearchIndex.Entry<Trade> entry(Section section, Division division, String code, String name) {
            var trade = new Trade(code, new Localized(name, ""), section.code(), section.name(), edition);
            return new SearchIndex.Entry<>(
                    trade,
                    List.of(code, name),
                    List.of(),
                    List.of(division.name().zh(), division.name().en()));
        }
    }

    private record Section(String code, Localized name, List<Division> divisions) {}

    private record Division(String code, Localized name, Map<String, String> classes) {}
}

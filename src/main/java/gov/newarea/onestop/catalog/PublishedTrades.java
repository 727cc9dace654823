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

    private final List<Entry> entries;
    private final Map<String, Trade> byCode;

    PublishedTrades(CatalogFiles files) {
        var table = files.read("trades.yml", Table.class);
        entries =
                table.entries().sorted(comparing(entry -> entry.trade().code())).toList();
        byCode = CatalogFiles.index(entries.stream().map(Entry::trade).toList(), Trade::code);
    }

    @Override
    public List<Trade> all() {
        return entries.stream().map(Entry::trade).toList();
    }

    @Override
    public Optional<Trade> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Trade> search(String text, int max) {
        var words = SearchWords.of(text);
        if (words.words().isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> words.allIn(entry.text()))
                .limit(max)
                .map(Entry::trade)
                .toList();
    }

    private record Entry(Trade trade, String text) {}

    private record Table(String edition, List<Section> sections) {

        Stream<Entry> entries() {
            return sections.stream().flatMap(section -> section.divisions().stream()
                    .flatMap(division -> division.classes().entrySet().stream()
                            .map(each -> entry(section, division, each.getKey(), each.getValue()))));
        }

        private Entry entry(Section section, Division division, String code, String name) {
            var trade = new Trade(code, new Localized(name, ""), section.code(), section.name(), edition);
            var text = String.join(
                    "\n", code, name, division.name().zh(), division.name().en());
            return new Entry(trade, SearchWords.fold(text));
        }
    }

    private record Section(String code, Localized name, List<Division> divisions) {}

    private record Division(String code, Localized name, Map<String, String> classes) {}
}

package gov.newarea.onestop.deadline;

import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.Limit;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the days on which limits end. Pages, letters, mails and the API take name and day from here, so that all say the same. */
@Component
public class NamedDays {

    /** What a day is the last one for; {@code deadline.day.…} are the words. */
    public enum Name {
        /** By then the window answers: 许可法 32(4). */
        ANSWER("checkBy"),
        /** By then we promised to decide. */
        PROMISED("promisedOn"),
        /** By then we expect to decide, while no promise is published. */
        EXPECTED("expectedOn"),
        /** By then a department decides where no statute sets a limit. */
        INTERNAL("internalOn"),
        /** By then the law demands a decision. */
        STATUTORY("dueOn"),
        /** By then the applicant corrects what was asked for. */
        CORRECTION("correctBy"),
        /** By then the applicant supplies what was promised for later. */
        SUPPLY("supplyBy"),
        /** By then the result is handed over: 许可法 44. */
        DELIVERY("deliverBy");

        private final String key;

        Name(String key) {
            this.key = key;
        }

        /** The key under which a letter holds the day. */
        public String key() {
            return key;
        }
    }

    /** A day and what it is the last one for. */
    public record Day(Name name, LocalDate day) {}

    private final FilingRecords records;
    private final Catalog catalog;

    NamedDays(FilingRecords records, Catalog catalog) {
        this.records = records;
        this.catalog = catalog;
    }

    /** The days on which a limit ends, the nearer one first; that of the check is set by law alone. */
    public List<Day> of(FilingId filing, TimeLimit limit) {
        var promised = new Day(promised(filing, limit.scope()), limit.promisedDue());
        return promised.name() == Name.ANSWER || promised.name() == Name.INTERNAL
                ? List.of(promised)
                : List.of(promised, new Day(Name.STATUTORY, limit.statutoryDue()));
    }

    /** The name of the promised day of a limit. */
    public Name promised(FilingId filing, LimitScope scope) {
        return published(filing, scope)
                .map(limit -> limit.internal() ? Name.INTERNAL : limit.placeholder() ? Name.EXPECTED : Name.PROMISED)
                .orElse(Name.ANSWER);
    }

    /** The days that a letter names. */
    public static List<Day> in(Map<String, Object> letter) {
        return Stream.of(Name.values())
                .filter(name -> letter.containsKey(name.key()))
                .map(name ->
                        new Day(name, LocalDate.parse(letter.get(name.key()).toString())))
                .toList();
    }

    private Optional<Limit> published(FilingId filing, LimitScope scope) {
        if (scope.isItem()) {
            return Optional.of(catalog.item(scope.item()).limit());
        }
        return scope.isCase() ? catalog.bundle(records.require(filing).bundle()).map(Bundle::limit) : Optional.empty();
    }
}

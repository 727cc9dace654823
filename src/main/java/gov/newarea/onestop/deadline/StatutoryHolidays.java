package gov.newarea.onestop.deadline;

import static gov.newarea.onestop.deadline.Holiday.labourDay;
import static gov.newarea.onestop.deadline.Holiday.nationalDay;
import static gov.newarea.onestop.deadline.Holiday.newYear;
import static gov.newarea.onestop.deadline.Holiday.springFestival;
import static gov.newarea.onestop.deadline.Holiday.withTheThreeOf2008;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days off that law gives everybody in any year: 全国年节及纪念日放假办法, article 2, in the text in force on the day.
 *
 * <p>Holidays by moon and sun are known from 1950 to {@value #LAST_BY_MOON}; later years have those of the common calendar only. A
 * holiday on a weekend gives a day off in its stead, which only the notice of the year names.
 */
final class StatutoryHolidays {

    static final int LAST_BY_MOON = 2100;

    /** @param from the first day on which the text is in force */
    private record Revision(LocalDate from, List<Holiday> holidays) {}

    private static final List<Revision> REVISIONS = List.of(
            new Revision(
                    LocalDate.of(1949, 12, 23), List.of(newYear(), springFestival(1, 3), labourDay(1), nationalDay(2))),
            new Revision(
                    LocalDate.of(1999, 9, 18), List.of(newYear(), springFestival(1, 3), labourDay(3), nationalDay(3))),
            new Revision(LocalDate.of(2008, 1, 1), withTheThreeOf2008(springFestival(0, 3), labourDay(1))),
            new Revision(LocalDate.of(2014, 1, 1), withTheThreeOf2008(springFestival(1, 3), labourDay(1))),
            new Revision(LocalDate.of(2025, 1, 1), withTheThreeOf2008(springFestival(0, 4), labourDay(2))));

    private static final Set<LocalDate> KNOWN_BY_MOON = IntStream.rangeClosed(1950, LAST_BY_MOON)
            .boxed()
            .flatMap(StatutoryHolidays::days)
            .collect(Collectors.toUnmodifiableSet());

    private StatutoryHolidays() {}

    /** The holidays of a year, by day; two may fall on the same day. */
    static List<HolidayNotice.Span> of(int year) {
        var spans = new ArrayList<HolidayNotice.Span>();
        for (int i = 0; i < REVISIONS.size(); i++) {
            var from = REVISIONS.get(i).from();
            var until = i + 1 < REVISIONS.size() ? REVISIONS.get(i + 1).from() : LocalDate.MAX;
            REVISIONS.get(i).holidays().stream()
                    .filter(holiday -> from.getYear() <= year && year <= until.getYear())
                    .filter(holiday -> !holiday.byMoon() || year <= LAST_BY_MOON)
                    .map(holiday -> holiday.in(year))
                    .filter(span -> !span.from().isBefore(from) && span.from().isBefore(until))
                    .forEach(spans::add);
        }
        spans.sort(Comparator.comparing(HolidayNotice.Span::from));
        return List.copyOf(spans);
    }

    static boolean include(LocalDate day) {
        return day.getYear() <= LAST_BY_MOON
                ? KNOWN_BY_MOON.contains(day)
                : days(day.getYear()).anyMatch(day::equals);
    }

    private static Stream<LocalDate> days(int year) {
        return of(year).stream().flatMap(span -> span.days().stream());
    }
}

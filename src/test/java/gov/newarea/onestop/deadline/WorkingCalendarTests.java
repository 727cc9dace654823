package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private static final Path FACTS = Path.of("../shared/domain");
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final WorkingCalendar CALENDAR = published();

    @Test
    void agreesWithEveryVectorAtHand() throws IOException {
        assertThat(rows("deadline_vectors.csv")).isNotEmpty().allSatisfy(vector -> assertThat(
                        CALENDAR.due(LocalDate.parse(vector[0]), Integer.parseInt(vector[1])))
                .as(vector[0] + " + " + vector[1])
                .isEqualTo(new Due(LocalDate.parse(vector[2]), false)));
    }

    /** Some of the same facts here, so that a clone without the tables is guarded too. */
    @ParameterizedTest
    @CsvSource({
        "2019-04-26, 5, 2019-05-06",
        "2020-01-20, 5, 2020-02-04",
        "2020-09-25, 45, 2020-12-03",
        "2024-02-04, 5, 2024-02-09",
        "2024-09-13, 15, 2024-10-11",
        "2025-01-24, 20, 2025-02-27",
        "2025-09-26, 10, 2025-10-16",
        "2026-09-18, 20, 2026-10-22",
        "2026-10-03, 5, 2026-10-13",
        "2019-05-06, 120, 2019-10-28",
        "2016-03-04, 45, 2016-05-10",
        "2026-10-09, 0, 2026-10-09"
    })
    void countsWorkingDaysAcrossHolidaysAndWeekendsThatAreWorked(LocalDate start, int days, LocalDate due) {
        assertThat(CALENDAR.due(start, days)).isEqualTo(new Due(due, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-09-03, false",
        "2015-09-06, true",
        "2016-02-06, true",
        "2017-10-08, false",
        "2018-12-29, true",
        "2019-05-05, true",
        "2020-01-31, false",
        "2020-02-03, true",
        "2021-02-07, true",
        "2022-12-31, false",
        "2023-10-07, true",
        "2024-02-09, true",
        "2025-01-26, true",
        "2025-10-08, false",
        "2026-02-15, false",
        "2026-10-10, true"
    })
    void knowsTheDaysTheNoticesMoved(LocalDate day, boolean worked) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void agreesWithEveryDayOfTheOfficialNotices() throws IOException {
        var named = new HashMap<LocalDate, Boolean>();
        rows("holidays.csv").forEach(row -> named.put(LocalDate.parse(row[0]), "work".equals(row[2])));

        assertThat(FIRST.datesUntil(LAST.plusDays(1))).allSatisfy(day -> assertThat(CALENDAR.isWorkingDay(day))
                .as(day.toString())
                .isEqualTo(named.getOrDefault(day, day.getDayOfWeek().getValue() <= 5)));
    }

    @Test
    void countsTheDayAfterAHolidayFirst() {
        var holiday = LocalDate.of(2026, 10, 3);

        assertThat(CALENDAR.due(holiday, 0)).isEqualTo(new Due(holiday, false));
        assertThat(CALENDAR.due(holiday, 1).day()).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void saysADayIsProvisionalWhenANoticeIsNotOut() {
        var start = LocalDate.of(2026, 12, 24);

        assertThat(CALENDAR.due(start, 5)).isEqualTo(new Due(LocalDate.of(2026, 12, 31), false));
        assertThat(CALENDAR.due(start, 6)).isEqualTo(new Due(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void letsANoticeMoveDaysOfTheDecemberBefore() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 31))).isFalse();
    }

    @Property
    void endsOnAWorkingDay(@ForAll @IntRange(max = 4382) int start, @ForAll @IntRange(min = 1, max = 200) int days) {
        assertThat(CALENDAR.isWorkingDay(
                        CALENDAR.due(FIRST.plusDays(start), days).day()))
                .isTrue();
    }

    @Property
    void countsBackWhatItCountedForward(
            @ForAll @IntRange(max = 4382) int start, @ForAll @IntRange(max = 200) int days) {
        var from = FIRST.plusDays(start);
        var due = CALENDAR.due(from, days).day();

        assertThat(CALENDAR.workingDaysBetween(from, due)).isEqualTo(days);
        assertThat(CALENDAR.workingDaysBetween(due, from)).isEqualTo(-days);
    }

    @Property
    void neverEndsEarlierForALaterStartOrALongerLimit(
            @ForAll @IntRange(max = 4380) int start, @ForAll @IntRange(max = 200) int days) {
        var from = FIRST.plusDays(start);
        var due = CALENDAR.due(from, days).day();

        assertThat(CALENDAR.due(from.plusDays(1), days).day()).isAfterOrEqualTo(due);
        assertThat(CALENDAR.due(from, days + 1).day()).isAfter(due);
    }

    private static WorkingCalendar published() {
        return WorkingCalendar.of(PublishedNotices.read(List.of("classpath:config/calendar/*.yml")));
    }

    private static List<String[]> rows(String file) throws IOException {
        var path = FACTS.resolve(file);
        assumeTrue(Files.exists(path), "the facts to compare with are not here: " + path);
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }
}

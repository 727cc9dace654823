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
        try {
            return WorkingCalendar.of(new PublishedNotices().all());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
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

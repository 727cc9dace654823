package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatutoryHolidaysTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/facts/lunar-days.csv", useHeadersInDisplayName = true)
    void fallOnTheDaysOfMoonAndSun(
            int year,
            LocalDate springFestival,
            LocalDate tombSweeping,
            LocalDate dragonBoat,
            LocalDate midAutumn,
            String why,
            String source) {
        var lunar = new LunarYear(year);

        assertThat(List.of(lunar.day(1, 1), LunarYear.clearAndBright(year), lunar.day(5, 5), lunar.day(8, 15)))
                .as("%s: %s", why, source)
                .containsExactly(springFestival, tombSweeping, dragonBoat, midAutumn);
    }

    /** A calendar with a seventh leap month in 2033 has both days a month off: 7 October 2033 and 20 January 2034. */
    @Test
    void countTheLeapMonthOf2033AfterTheEleventh() {
        assertThat(StatutoryHolidays.include(LocalDate.of(2033, 9, 8))).isTrue();
        assertThat(StatutoryHolidays.include(LocalDate.of(2033, 10, 7))).isFalse();
        assertThat(StatutoryHolidays.include(LocalDate.of(2034, 2, 19))).isTrue();
        assertThat(StatutoryHolidays.include(LocalDate.of(2034, 1, 20))).isFalse();
    }

    /** The notices are published law and moon: what they leave at work is no holiday. */
    @ParameterizedTest
    @MethodSource
    void areOffInEveryNotice(HolidayNotice notice) {
        var days = notice.days();

        assertThat(StatutoryHolidays.of(notice.year())).hasSize(7).allSatisfy(holiday -> assertThat(holiday.days())
                .allSatisfy(day -> assertThat(days.get(day)).isEqualTo(false)));
    }

    static List<HolidayNotice> areOffInEveryNotice() {
        return PublishedHolidayNotices.read(List.of("classpath:config/calendar/*.yml"));
    }

    /** Each year's days are those of the text in force: 1949, 1999, 2008, 2014, 2025. */
    @ParameterizedTest
    @CsvSource({
        "1949, 0",
        "1950, 7",
        "1998, 7",
        "1999, 8",
        "2000, 10",
        "2007, 10",
        "2008, 11",
        "2013, 11",
        "2014, 11",
        "2024, 11",
        "2025, 13",
        "2026, 13",
        "2100, 13",
        "2101, 6"
    })
    void areAsManyAsTheTextInForceGives(int year, int days) {
        assertThat(number(year)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-02-17, false, eve, not yet a holiday",
        "2007-02-20, true, third day",
        "2008-02-06, true, eve",
        "2008-02-09, false, third day",
        "2013-02-09, true, eve",
        "2014-01-30, false, eve",
        "2014-02-02, true, third day",
        "2025-01-28, true, eve",
        "2025-01-31, true, third day",
        "1999-05-03, false, Labour Day before September 1999",
        "1999-10-03, true, National Day after it",
        "2007-05-03, true, Labour Day",
        "2008-05-02, false, Labour Day",
        "2025-05-02, true, Labour Day",
        "2007-04-05, false, Tomb-Sweeping Day",
        "2008-04-04, true, Tomb-Sweeping Day"
    })
    void followTheTextInForceOnTheDay(LocalDate day, boolean off, String holiday) {
        assertThat(StatutoryHolidays.include(day)).as(holiday).isEqualTo(off);
    }

    @Test
    void areThirteenInOrderInEveryYearFrom2025() {
        assertThat(IntStream.rangeClosed(2025, 2100)).allSatisfy(year -> {
            assertThat(number(year)).isEqualTo(13);
            assertThat(StatutoryHolidays.of(year))
                    .isSortedAccordingTo(Comparator.comparing(HolidayNotice.Span::from))
                    .allSatisfy(holiday -> assertThat(holiday.days())
                            .allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year)));
        });
    }

    /** Where the moon may put its days; a month too early or too late is outside. */
    @Test
    void keepToTheirSeason() {
        assertThat(IntStream.rangeClosed(1950, 2100)).allSatisfy(year -> {
            var lunar = new LunarYear(year);
            assertThat(lunar.day(1, 1)).isBetween(LocalDate.of(year, 1, 21), LocalDate.of(year, 2, 21));
            assertThat(LunarYear.clearAndBright(year)).isBetween(LocalDate.of(year, 4, 4), LocalDate.of(year, 4, 6));
            assertThat(lunar.day(5, 5)).isBetween(LocalDate.of(year, 5, 25), LocalDate.of(year, 6, 25));
            assertThat(lunar.day(8, 15)).isBetween(LocalDate.of(year, 9, 7), LocalDate.of(year, 10, 8));
        });
    }

    @Test
    void mayFallOnTheSameDay() {
        var both = LocalDate.of(2031, 10, 1);

        assertThat(names(both)).containsExactlyInAnyOrder("国庆节", "中秋节");
    }

    @Test
    void areOnlyThoseOfTheCommonCalendarBeyondTheMoonsSpan() {
        assertThat(StatutoryHolidays.of(2150))
                .extracting(holiday -> holiday.name().zh())
                .containsExactly("元旦", "劳动节", "国庆节");
    }

    @Test
    void neverFail() {
        assertThatCode(() -> IntStream.rangeClosed(1900, 2200)
                        .forEach(year -> StatutoryHolidays.include(LocalDate.of(year, 6, 1))))
                .doesNotThrowAnyException();
    }

    private static Stream<String> names(LocalDate day) {
        return StatutoryHolidays.of(day.getYear()).stream()
                .filter(holiday -> holiday.days().contains(day))
                .map(holiday -> holiday.name().zh());
    }

    private static int number(int year) {
        return StatutoryHolidays.of(year).stream()
                .mapToInt(holiday -> holiday.days().size())
                .sum();
    }
}

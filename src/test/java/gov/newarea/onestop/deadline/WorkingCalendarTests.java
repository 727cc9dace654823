package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final WorkingCalendar CALENDAR = published();

    @ParameterizedTest
    @CsvFileSource(resources = "/facts/due-days.csv", useHeadersInDisplayName = true)
    void countsWorkingDaysAcrossHolidaysAndWeekendsThatAreWorked(
            LocalDate start, int days, LocalDate due, String why, String source) {
        assertThat(CALENDAR.due(start, days)).as("%s: %s", why, source).isEqualTo(new WorkingCalendar.Due(due, false));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/facts/holidays.csv", useHeadersInDisplayName = true)
    void worksOnTheDayBeforeAHolidayAndAgainOnTheDayAfterIt(
            LocalDate last, LocalDate back, String holiday, String source) {
        assertThat(CALENDAR.isWorkingDay(last)).as(source).isTrue();
        assertThat(last.plusDays(1).datesUntil(back))
                .as("%s: %s", holiday, source)
                .isNotEmpty()
                .noneMatch(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.isWorkingDay(back)).as(source).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/facts/working-days.csv", numLinesToSkip = 1)
    void hasAsManyWorkingDaysInEachMonthAsTheNoticesLeave(ArgumentsAccessor year) {
        var months = IntStream.rangeClosed(1, 12);

        assertThat(months).allSatisfy(month -> assertThat(workedIn(YearMonth.of(year.getInteger(0), month)))
                .as("%d-%02d: %s", year.getInteger(0), month, year.getString(13))
                .isEqualTo(year.getLong(month)));
    }

    private static long workedIn(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
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
    void countsTheDayAfterAHolidayFirst() {
        var holiday = LocalDate.of(2026, 10, 3);

        assertThat(CALENDAR.due(holiday, 0)).isEqualTo(new WorkingCalendar.Due(holiday, false));
        assertThat(CALENDAR.due(holiday, 1).day()).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void saysADayIsProvisionalWhenANoticeIsNotOut() {
        var start = LocalDate.of(2026, 12, 24);

        assertThat(CALENDAR.due(start, 5)).isEqualTo(new WorkingCalendar.Due(LocalDate.of(2026, 12, 31), false));
        assertThat(CALENDAR.due(start, 6)).isEqualTo(new WorkingCalendar.Due(LocalDate.of(2027, 1, 4), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-01-04, New Year and a weekend",
        "2027-02-04, 2027-02-09, the eve to the third day of the Spring Festival",
        "2027-04-02, 2027-04-06, Tomb-Sweeping Day",
        "2027-04-30, 2027-05-03, Labour Day on a weekend; the day in its stead is not known yet",
        "2027-06-08, 2027-06-10, Dragon Boat Festival",
        "2027-09-14, 2027-09-16, Mid-Autumn Festival",
        "2027-09-30, 2027-10-04, National Day and a weekend",
        "2030-02-01, 2030-02-06, Spring Festival",
        "2034-02-17, 2034-02-22, Spring Festival after the leap month",
        "2035-10-02, 2035-10-04, National Day",
        "2100-12-31, 2101-01-03, New Year after the last year of the moon"
    })
    void keepsStatutoryHolidaysBeforeTheirNoticeIsOut(LocalDate start, LocalDate next, String why) {
        assertThat(CALENDAR.due(start, 1)).as(why).isEqualTo(new WorkingCalendar.Due(next, true));
    }

    @Test
    void letsANoticeSayOtherwiseOfTheDaysItNames() {
        var notice = new HolidayNotice(
                2027, "", "", null, List.of(span("2027-01-04", "2027-01-04")), List.of(LocalDate.of(2027, 1, 1)));
        var calendar = WorkingCalendar.of(List.of(notice));

        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 4, 5))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    private static HolidayNotice.Span span(String from, String to) {
        return new HolidayNotice.Span(new Localized("", ""), LocalDate.parse(from), LocalDate.parse(to));
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
        return WorkingCalendar.of(PublishedHolidayNotices.read(List.of("classpath:config/calendar/*.yml")));
    }
}

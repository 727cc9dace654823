package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A holiday that comes every year.
 *
 * @param byMoon whether moon or sun tell its day
 * @param first its first day in a year
 */
record Holiday(Localized name, int days, boolean byMoon, IntFunction<LocalDate> first) {

    HolidayNotice.Span in(int year) {
        var from = first.apply(year);
        return new HolidayNotice.Span(name, from, from.plusDays(days - 1L));
    }

    /** All holidays of a year since 2008: the four of before and three by moon and sun. */
    static List<Holiday> withTheThreeOf2008(Holiday springFestival, Holiday labourDay) {
        return List.of(
                newYear(),
                springFestival,
                new Holiday(new Localized("清明节", "Tomb-Sweeping Day"), 1, true, LunarYear::clearAndBright),
                labourDay,
                byMoon("端午节", "Dragon Boat Festival", 5, 5, 1),
                byMoon("中秋节", "Mid-Autumn Festival", 8, 15, 1),
                nationalDay(3));
    }

    static Holiday newYear() {
        return fixed("元旦", "New Year", 1, 1);
    }

    /** @param firstDay 1 for the first day of the lunar year, 0 for its eve */
    static Holiday springFestival(int firstDay, int days) {
        return byMoon("春节", "Spring Festival", 1, firstDay, days);
    }

    static Holiday labourDay(int days) {
        return fixed("劳动节", "Labour Day", 5, days);
    }

    static Holiday nationalDay(int days) {
        return fixed("国庆节", "National Day", 10, days);
    }

    private static Holiday fixed(String zh, String en, int month, int days) {
        return new Holiday(new Localized(zh, en), days, false, year -> LocalDate.of(year, month, 1));
    }

    private static Holiday byMoon(String zh, String en, int month, int day, int days) {
        return new Holiday(new Localized(zh, en), days, true, year -> new LunarYear(year).day(month, day));
    }
}

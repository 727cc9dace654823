package gov.newarea.onestop.deadline;

import java.time.LocalDate;

/**
 * A year of the lunar calendar, made by the rules of GB/T 33661-2017 (农历的编算和颁行).
 *
 * <p>A month begins on the day of a new moon, and the month with the winter solstice is the eleventh. Where thirteen months lie
 * between two eleventh months, the first in which the sun enters no twelfth of its way is the leap month of the one before it.
 */
final class LunarYear {

    private static final int NO_LEAP_MONTH = 13;

    private final int eleventh;
    private final int leap;

    /** @param year the year of the common calendar in which the lunar year begins */
    LunarYear(int year) {
        this.eleventh = eleventhMonth(year - 1);
        this.leap = eleventhMonth(year) - eleventh == 13 ? leapMonth(eleventh) : NO_LEAP_MONTH;
    }

    /** @param month 1 to 10, not the leap month of that number */
    LocalDate day(int month, int day) {
        int after = month + 1;
        int moon = eleventh + (after < leap ? after : after + 1);
        return MoonAndSun.newMoon(moon).plusDays(day - 1L);
    }

    /** 清明: the day on which the sun reaches 15 degrees. */
    static LocalDate clearAndBright(int year) {
        var day = LocalDate.of(year, 4, 3);
        while (MoonAndSun.sunAtStartOf(day.plusDays(1)) < 15) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The number of the new moon with which the month of the winter solstice begins. */
    private static int eleventhMonth(int year) {
        int month = MoonAndSun.numberNear(LocalDate.of(year, 11, 1));
        while (MoonAndSun.sunAtStartOf(MoonAndSun.newMoon(month + 1)) < 270) {
            month++;
        }
        return month;
    }

    /** How many months after the eleventh. */
    private static int leapMonth(int eleventh) {
        int after = 1;
        while (twelfth(eleventh + after) != twelfth(eleventh + after + 1)) {
            after++;
        }
        return after;
    }

    /** In which twelfth of its way the sun stands when the month begins. */
    private static int twelfth(int month) {
        return (int) (MoonAndSun.sunAtStartOf(MoonAndSun.newMoon(month)) / 30);
    }
}

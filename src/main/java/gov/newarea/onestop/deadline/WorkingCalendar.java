package gov.newarea.onestop.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts working days (许可法 82: limits count working days, statutory holidays excluded).
 *
 * <p>Immutable. Days that no notice names follow law and the week: Monday to Friday are worked unless they are a statutory holiday.
 */
public final class WorkingCalendar {

    private final Set<Integer> years;
    private final long first;
    private final long last;
    private final BitSet working;

    private WorkingCalendar(Set<Integer> years, long first, BitSet working, long last) {
        this.years = years;
        this.first = first;
        this.working = working;
        this.last = last;
    }

    /** If two notices name the same day, the later in the collection counts. */
    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        var years = notices.stream().map(HolidayNotice::year).collect(Collectors.toCollection(TreeSet::new));
        if (years.isEmpty()) {
            return new WorkingCalendar(Set.of(), 0, new BitSet(), -1);
        }
        long first = LocalDate.of(years.first() - 1, 12, 1).toEpochDay();
        long last = LocalDate.of(years.last(), 12, 31).toEpochDay();
        var working = new BitSet((int) (last - first + 1));
        for (long day = first; day <= last; day++) {
            working.set((int) (day - first), workedByLaw(LocalDate.ofEpochDay(day)));
        }
        notices.stream().sorted(Comparator.comparingInt(HolidayNotice::year)).forEach(notice -> notice.days()
                .forEach((day, worked) -> set(working, day.toEpochDay() - first, worked)));
        return new WorkingCalendar(Set.copyOf(years), first, working, last);
    }

    public boolean isWorkingDay(LocalDate day) {
        long epochDay = day.toEpochDay();
        return epochDay < first || epochDay > last ? workedByLaw(day) : working.get((int) (epochDay - first));
    }

    /** Whether the notice of that year is published. */
    public boolean published(int year) {
        return years.contains(year);
    }

    public Set<Integer> years() {
        return years;
    }

    /** The holidays of a year that are known before its notice, by day; days in their stead and weekends worked are not among them. */
    public static List<HolidayNotice.Span> holidaysByLaw(int year) {
        return StatutoryHolidays.of(year);
    }

    /**
     * The last day of a limit: the start is not counted (民法典 201), the N-th working day after it is the due day, and a limit of 0
     * working days ends on the same day.
     *
     * @param workingDays 0 or more
     */
    public Due due(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days: " + workingDays);
        }
        var day = start;
        var provisional = false;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            provisional |= !published(day.getYear());
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return new Due(day, provisional);
    }

    /** The day itself if it is worked, or else the latest one before it that is. */
    LocalDate lastWorkingDay(LocalDate day) {
        var last = day;
        while (!isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** Working days after {@code from}, up to and including {@code to}; negative when {@code to} comes first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static void set(BitSet working, long index, boolean worked) {
        if (index >= 0) {
            working.set((int) index, worked);
        }
    }

    private static boolean workedByLaw(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !StatutoryHolidays.include(day);
    }

    /**
     * The last day of a limit.
     *
     * @param provisional whether a day was counted in a year whose holiday notice is not out, so that the day may still move
     */
    public record Due(LocalDate day, boolean provisional) {}
}

package gov.newarea.onestop.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks new holiday notices and puts them in force. */
@Component
@Transactional
public class CalendarOffice {

    /**
     * The changes that loading a notice would make.
     *
     * @param newlyOff working days that would become days off
     * @param newlyWorked days off that would become working days
     * @param openLimits number of open limits
     * @param movedLimits number of open limits that would end on another day
     */
    public record Preview(
            HolidayNotice notice,
            List<LocalDate> newlyOff,
            List<LocalDate> newlyWorked,
            int openLimits,
            int movedLimits) {}

    private final CachedCalendar cached;
    private final LoadedHolidayNotices loaded;
    private final OpenLimits limits;
    private final ApplicationEventPublisher events;

    CalendarOffice(
            CachedCalendar cached, LoadedHolidayNotices loaded, OpenLimits limits, ApplicationEventPublisher events) {
        this.cached = cached;
        this.loaded = loaded;
        this.limits = limits;
        this.events = events;
    }

    /** The notices in force, by year. */
    @Transactional(readOnly = true)
    public Collection<HolidayNotice> notices() {
        return cached.notices();
    }

    /** @throws gov.newarea.onestop.Refusal if the text is not a notice; it names the place */
    @Transactional(readOnly = true)
    public Preview preview(String yaml) {
        var notice = HolidayNoticeReader.read(yaml);
        var before = cached.current();
        var after = WorkingCalendar.of(replacing(notice));
        var changed = changed(notice, before, after);
        var open = limits.all();
        var moved = open.stream()
                .filter(kind -> !kind.limit().countedAgain(after).equals(kind.limit()))
                .toList();
        return new Preview(
                notice,
                changed.stream().filter(before::isWorkingDay).toList(),
                changed.stream().filter(after::isWorkingDay).toList(),
                number(open),
                number(moved));
    }

    private static int number(List<OpenLimits.Alike> kinds) {
        return kinds.stream().mapToInt(OpenLimits.Alike::number).sum();
    }

    /** Puts the notice in force and recomputes open limits in this transaction. */
    public void load(String yaml) {
        var notice = HolidayNoticeReader.read(yaml);
        loaded.add(notice);
        events.publishEvent(new CalendarChanged(notice.called()));
    }

    private List<HolidayNotice> replacing(HolidayNotice notice) {
        var all = new ArrayList<>(cached.notices());
        all.removeIf(known -> known.year() == notice.year());
        all.add(notice);
        return all;
    }

    private SortedSet<LocalDate> changed(HolidayNotice notice, WorkingCalendar before, WorkingCalendar after) {
        var days = new TreeSet<>(notice.days().keySet());
        cached.notices().stream()
                .filter(known -> known.year() == notice.year())
                .forEach(known -> days.addAll(known.days().keySet()));
        days.removeIf(day -> before.isWorkingDay(day) == after.isWorkingDay(day));
        return days;
    }
}

package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The State Council's yearly notice: which days are off, and which weekend days are worked instead.
 *
 * <p>A notice of one year may move days of the December before it.
 *
 * @param document the number of the document or documents that announced it
 */
public record HolidayNotice(
        int year, String title, String document, @Nullable LocalDate published, List<Span> off, List<LocalDate> work) {

    public HolidayNotice {
        off = List.copyOf(off);
        work = work.stream().sorted().toList();
    }

    /** Consecutive days off under one name. */
    public record Span(Localized name, LocalDate from, LocalDate to) {

        List<LocalDate> days() {
            return from.datesUntil(to.plusDays(1)).toList();
        }

        boolean isContinuedBy(LocalDate day, Localized nameOfDay) {
            return to.plusDays(1).equals(day) && name.equals(nameOfDay);
        }
    }

    /** Its title and number. */
    String called() {
        return "%s（%s）".formatted(title, document);
    }

    /** Every day that the notice names; true means a working day. */
    public SortedMap<LocalDate, Boolean> days() {
        var days = new TreeMap<LocalDate, Boolean>();
        off.forEach(span -> span.days().forEach(day -> days.put(day, false)));
        work.forEach(day -> days.put(day, true));
        return days;
    }
}

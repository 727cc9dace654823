package gov.newarea.onestop.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Computes by when a person must act, in working days from today, as the law or {@code onestop.deadline} allows. */
@Component
public class AllowedDays {

    /** A year whose holiday notice is not out, and the holidays that it has by law all the same. */
    public record YearByLaw(int year, List<HolidayNotice.Span> holidays) {}

    private final Calendars calendars;
    private final DeadlineSettings settings;
    private final Clock clock;

    AllowedDays(Calendars calendars, DeadlineSettings settings, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Working days within which the one-off notice must be given: 许可法 32(4). */
    public int checkDays() {
        return settings.checkDays();
    }

    /** The last day on which the one-off notice may be given: 许可法 32(4). */
    public WorkingCalendar.Due check() {
        return in(settings.checkDays());
    }

    /** The last day on which the applicant may correct. */
    public WorkingCalendar.Due correction() {
        return in(settings.correctionDays());
    }

    /** The last day on which the result may be handed over: 许可法 44. */
    public WorkingCalendar.Due delivery() {
        return in(settings.deliveryDays());
    }

    /** The last day on which an officer answers a withdrawal. */
    public WorkingCalendar.Due withdrawal() {
        return in(1);
    }

    /** The first year without a notice into which so many working days from today reach; empty if they reach into none. */
    public Optional<YearByLaw> yearByLaw(int workingDays) {
        int year = LocalDate.now(clock).getYear();
        while (calendars.current().published(year)) {
            year++;
        }
        return in(workingDays).provisional()
                ? Optional.of(new YearByLaw(year, WorkingCalendar.holidaysByLaw(year)))
                : Optional.empty();
    }

    /** The moment at which the day ends, in the zone in which days are counted. */
    public Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    private WorkingCalendar.Due in(int workingDays) {
        return calendars.current().due(LocalDate.now(clock), workingDays);
    }
}

package gov.newarea.onestop.deadline;

import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Computes by when a person must act, in working days from today, as the law or {@code onestop.deadline} allows. */
@Component
public class AllowedDays {

    /** A year whose holiday notice is not out, and the holidays that it has by law all the same. */
    public record YearByLaw(int year, List<HolidayNotice.Span> holidays) {}

    private final TimeLimits limits;
    private final Calendars calendars;
    private final DeadlineSettings settings;
    private final Clock clock;

    AllowedDays(TimeLimits limits, Calendars calendars, DeadlineSettings settings, Clock clock) {
        this.limits = limits;
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

    /** The last day on which the applicant may correct what the window asked for; the window's own limit rests until then. */
    public WorkingCalendar.Due correction() {
        return in(settings.correctionDays());
    }

    /** The same for what a branch asked for, whose limit runs on: never later than the branch is due. */
    public WorkingCalendar.Due correction(FilingId filing, String item) {
        return within(filing, LimitScope.item(item), correction());
    }

    /** The same for what a later phase needs: never later than the case is due. */
    public WorkingCalendar.Due phase(FilingId filing) {
        return within(filing, LimitScope.CASE, correction());
    }

    /** The last day on which materials promised for later may be supplied: the day the case is due. */
    public WorkingCalendar.Due supply(FilingId filing) {
        return limits.find(filing, LimitScope.CASE)
                .flatMap(this::ahead)
                .orElseGet(() -> within(filing, LimitScope.CASE, correction()));
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

    /** Once a limit is exceeded, one working day is left. */
    private WorkingCalendar.Due within(FilingId filing, LimitScope scope, WorkingCalendar.Due due) {
        return limits.find(filing, scope)
                .map(limit -> ahead(limit).orElseGet(() -> in(1)))
                .filter(last -> last.day().isBefore(due.day()))
                .orElse(due);
    }

    /** The promised day of a limit, or else the statutory one, if it is still ahead. */
    private Optional<WorkingCalendar.Due> ahead(TimeLimit limit) {
        return Stream.of(limit.promisedDue(), limit.statutoryDue())
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .findFirst()
                .map(day -> new WorkingCalendar.Due(day, limit.provisional()));
    }

    private WorkingCalendar.Due in(int workingDays) {
        return calendars.current().due(LocalDate.now(clock), workingDays);
    }
}

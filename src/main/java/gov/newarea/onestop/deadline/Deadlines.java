package gov.newarea.onestop.deadline;

import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts and ends limits, and computes their lights and days. */
@Component
public class Deadlines {

    private final TimeLimits limits;
    private final CachedCalendar calendars;
    private final DeadlineSettings settings;
    private final Clock clock;

    Deadlines(TimeLimits limits, CachedCalendar calendars, DeadlineSettings settings, Clock clock) {
        this.limits = limits;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Starts a limit in working days. A running one keeps its start; one that has ended starts anew. */
    @Transactional
    public void start(FilingId filing, LimitScope scope, int statutory, int promised, LocalDate from) {
        var known = limits.find(filing, scope);
        if (known.isPresent() && known.get().open()) {
            return;
        }
        known.ifPresent(ended -> limits.remove(filing, scope));
        limits.add(filing, TimeLimit.start(scope, statutory, promised, from, calendars.current()));
    }

    /** Ends a limit; does nothing if it has ended or never started. */
    @Transactional
    public void end(FilingId filing, LimitScope scope, LocalDate on) {
        limits.end(filing, scope, on);
    }

    /** Ends every open limit of a filing today. */
    @Transactional
    public void endAll(FilingId filing) {
        of(filing).stream().filter(TimeLimit::open).forEach(limit -> end(filing, limit.scope(), today()));
    }

    @Transactional(readOnly = true)
    public List<TimeLimit> of(FilingId filing) {
        return limits.of(filing);
    }

    @Transactional(readOnly = true)
    public Optional<TimeLimit> of(FilingId filing, LimitScope scope) {
        return limits.find(filing, scope);
    }

    /** The limit of the whole filing that runs now: of the check, or of the case. */
    @Transactional(readOnly = true)
    public Optional<TimeLimit> running(FilingId filing) {
        return limits.of(filing).stream()
                .filter(limit -> limit.open() && !limit.scope().isItem())
                .findFirst();
    }

    /** Today, in the zone in which days are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the day may still move, because the holidays of its year are not published. */
    public boolean isProvisional(LocalDate day) {
        return !calendars.current().published(day.getYear());
    }

    /** Which light a due day shows today. */
    public LightRule lightRule() {
        var today = today();
        var calendar = calendars.current();
        return new LightRule(
                today,
                calendar.due(today, settings.amber()).day(),
                calendar.lastWorkingDay(today).minusDays(1));
    }

    /** A running limit of which no working day has passed. */
    public record Fresh(FilingId filing, LimitScope scope) {}

    /** The fresh limits of these filings. */
    @Transactional(readOnly = true)
    public Set<Fresh> fresh(Collection<FilingId> filings) {
        return filings.isEmpty() ? Set.of() : limits.fresh(filings, lightRule());
    }

    /** The light of a limit today; off after its end. */
    public Light lightOf(TimeLimit limit) {
        var rule = lightRule();
        return limit.open() ? rule.of(limit.promisedDue(), rule.isFresh(limit.startedOn())) : Light.OFF;
    }

    /** Working days of the limit that are used: from its start to its end, or to today. */
    public int used(TimeLimit limit) {
        return Math.max(0, calendars.current().workingDaysBetween(limit.startedOn(), until(limit)));
    }

    /** Working days left until the promised day, seen from the limit's end or from today; negative when late. */
    public int left(TimeLimit limit) {
        return calendars.current().workingDaysBetween(until(limit), limit.promisedDue());
    }

    /** Working days left until that day; negative when late. */
    public int left(LocalDate due) {
        return calendars.current().workingDaysBetween(today(), due);
    }

    private LocalDate until(TimeLimit limit) {
        return limit.endedOn() == null ? today() : limit.endedOn();
    }
}

package gov.newarea.onestop.deadline;

import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keeper of limits: starts them, ends them, and says how they stand. */
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

    /** A limit already running keeps its start; one that ended begins anew. Days are working days. */
    @Transactional
    public void start(FilingId filing, LimitScope scope, int statutory, int promised, LocalDate from) {
        var known = limits.find(filing, scope);
        if (known.isPresent() && known.get().open()) {
            return;
        }
        known.ifPresent(ended -> limits.remove(filing, scope));
        limits.add(filing, TimeLimit.start(scope, statutory, promised, from, calendars.current()));
    }

    /** The limit stops running; one that has ended, or never began, stays as it is. */
    @Transactional
    public void end(FilingId filing, LimitScope scope, LocalDate on) {
        limits.end(filing, scope, on);
    }

    @Transactional(readOnly = true)
    public List<TimeLimit> of(FilingId filing) {
        return limits.of(filing);
    }

    @Transactional(readOnly = true)
    public Optional<TimeLimit> of(FilingId filing, LimitScope scope) {
        return limits.find(filing, scope);
    }

    /** The day it is where days are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the day may still move because the holidays of its year are not published. */
    public boolean isProvisional(LocalDate day) {
        return !calendars.current().published(day.getYear());
    }

    /** The last day on which a limit shows amber today. */
    public LocalDate amberUntil() {
        return calendars.current().due(today(), settings.amber()).day();
    }

    /** How a limit ending on that day stands today; off where there is none. */
    public Light light(@Nullable LocalDate due) {
        if (due == null) {
            return Light.OFF;
        }
        var today = LocalDate.now(clock);
        if (today.isAfter(due)) {
            return Light.RED;
        }
        return calendars.current().workingDaysBetween(today, due) <= settings.amber() ? Light.AMBER : Light.GREEN;
    }

    @EventListener
    @Order(10)
    void countAgain(CalendarChanged changed) {
        var calendar = calendars.reread();
        for (var kind : limits.openKinds()) {
            var again = kind.limit().countedAgain(calendar);
            if (!again.equals(kind.limit())) {
                limits.move(kind.limit(), again);
            }
        }
    }
}

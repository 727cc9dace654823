package gov.newarea.onestop.deadline;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Recomputes the open limits in the transaction that loads a holiday notice. */
@Component
class LimitRecount {

    private final OpenLimits limits;
    private final CachedCalendar calendars;

    LimitRecount(OpenLimits limits, CachedCalendar calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    @EventListener
    @Order(10)
    void on(CalendarChanged changed) {
        var calendar = calendars.reread();
        for (var kind : limits.all()) {
            var again = kind.limit().countedAgain(calendar);
            if (!again.equals(kind.limit())) {
                limits.move(kind.limit(), again);
            }
        }
    }
}

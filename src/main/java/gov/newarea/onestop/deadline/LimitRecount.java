package gov.newarea.onestop.deadline;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Recomputes the open limits in the transaction that changes the calendar; the trace of a filing says which of its days moved. */
@Component
class LimitRecount {

    private final OpenLimits limits;
    private final CachedCalendar calendars;
    private final ApplicationEventPublisher events;

    LimitRecount(OpenLimits limits, CachedCalendar calendars, ApplicationEventPublisher events) {
        this.limits = limits;
        this.calendars = calendars;
        this.events = events;
    }

    @EventListener
    @Order(10)
    void on(CalendarChanged changed) {
        var calendar = calendars.reread();
        for (var kind : limits.all()) {
            var again = kind.limit().countedAgain(calendar);
            if (!again.equals(kind.limit())) {
                limits.move(kind.limit(), again).stream()
                        .map(moved ->
                                LimitMoved.of(moved.filingId(), moved.scope(), changed.notice(), kind.limit(), again))
                        .filter(LimitMoved::moves)
                        .forEach(events::publishEvent);
            }
        }
    }
}

package gov.newarea.onestop.deadline;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes the open limits when a node starts, if a provisional one would now end otherwise: an upgrade knows more holidays, or a
 * notice was put beside the jar. A node of the version before may begin limits in its own way until the last node is upgraded, and
 * that node finds them when it starts. Where nothing moves, nothing is written.
 */
@Component
class StartRecount {

    private static final Logger LOG = LoggerFactory.getLogger(StartRecount.class);

    private final OpenLimits limits;
    private final CachedCalendar calendars;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    StartRecount(
            OpenLimits limits,
            CachedCalendar calendars,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.limits = limits;
        this.calendars = calendars;
        this.events = events;
        this.transactions = transactions;
    }

    /** A failure stops no node: limits stay provisional until the next start or the notice. */
    @EventListener(ApplicationReadyEvent.class)
    @SchedulerLock(name = "limit-recount", lockAtMostFor = "PT5M")
    public void recount() {
        try {
            transactions.executeWithoutResult(status -> {
                var moving = moving();
                if (moving > 0) {
                    events.publishEvent(new CalendarChanged(""));
                    LOG.info("Recomputed {} provisional limits that the calendar now counts otherwise", moving);
                }
            });
        } catch (RuntimeException fault) {
            LOG.warn("Provisional limits could not be recomputed", fault);
        }
    }

    private int moving() {
        var calendar = calendars.current();
        return limits.all().stream()
                .filter(kind -> kind.limit().provisional())
                .filter(kind -> !kind.limit().countedAgain(calendar).equals(kind.limit()))
                .mapToInt(OpenLimits.Alike::number)
                .sum();
    }
}

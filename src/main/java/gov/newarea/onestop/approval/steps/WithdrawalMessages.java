package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.queue.WorkItems;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingEvent.FilingClosed;
import gov.newarea.onestop.filing.FilingEvent.WithdrawalAsked;
import gov.newarea.onestop.filing.FilingEvent.WithdrawalDeclined;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.People;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the process of a withdrawal and its answer, in the same transaction. */
@Component
class WithdrawalMessages {

    private final Engine engine;
    private final WorkItems items;
    private final People people;
    private final Outcome outcome;

    WithdrawalMessages(Engine engine, WorkItems items, People people, Outcome outcome) {
        this.engine = engine;
        this.items = items;
        this.people = people;
        this.outcome = outcome;
    }

    /** Before acceptance the applicant's word is enough. */
    @EventListener
    @Order(30)
    void on(WithdrawalAsked asked) {
        if (asked.needsOfficer()) {
            engine.tell(asked.filing(), "withdrawal-asked", Map.of());
        } else {
            outcome.withdraw(asked.filing());
        }
    }

    @EventListener
    @Order(30)
    void on(WithdrawalDeclined declined) {
        end(declined.filing(), "decline");
    }

    @EventListener
    @Order(30)
    void on(FilingClosed closed) {
        if (closed.state() == Filing.State.WITHDRAWN) {
            end(closed.filing(), "confirm");
            engine.tell(closed.filing(), "withdrawal-confirmed", Map.of());
        } else {
            end(closed.filing(), "decline");
        }
    }

    /** The withdrawal is answered, or needs no answer any more because the result came first. */
    private void end(FilingId filing, String answer) {
        items.activeOf(filing).stream()
                .filter(item -> item.block() == Block.CONFIRM_WITHDRAWAL)
                .filter(item -> items.finish(item.id(), people.current(), answer))
                .forEach(item -> engine.complete(item.id(), Map.of()));
    }
}

package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkItems;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingEvent.BranchDecided;
import gov.newarea.onestop.filing.FilingEvent.BranchLapsed;
import gov.newarea.onestop.filing.FilingEvent.BranchReopened;
import gov.newarea.onestop.filing.FilingEvent.FilingClosed;
import gov.newarea.onestop.filing.FilingEvent.FilingCorrected;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import gov.newarea.onestop.filing.FilingEvent.WithdrawalAsked;
import gov.newarea.onestop.filing.FilingEvent.WithdrawalDeclined;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.filing.Verdict;
import gov.newarea.onestop.identity.People;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sends the process a message for each event of the filing, in the same transaction. */
@Component
class ProcessMessages {

    private final Engine engine;
    private final WorkItems items;
    private final FilingRecords records;
    private final Catalog catalog;
    private final AllowedDays days;
    private final People people;
    private final Outcome outcome;

    ProcessMessages(
            Engine engine,
            WorkItems items,
            FilingRecords records,
            Catalog catalog,
            AllowedDays days,
            People people,
            Outcome outcome) {
        this.engine = engine;
        this.items = items;
        this.records = records;
        this.catalog = catalog;
        this.days = days;
        this.people = people;
        this.outcome = outcome;
    }

    @EventListener
    @Order(30)
    void on(FilingSubmitted submitted) {
        var process = catalog.bundle(submitted.bundle()).orElseThrow().process();
        engine.start(process, submitted.filing(), checkEnds());
    }

    @EventListener
    @Order(30)
    void on(FilingCorrected corrected) {
        boolean toWindow = corrected.scope().equals(Verdict.WINDOW);
        items.activeOf(corrected.filing()).stream()
                .filter(item -> waitsFor(item, corrected.scope()))
                .findFirst()
                .ifPresent(item -> {
                    items.finish(item.id(), people.current(), "corrected");
                    engine.complete(item.id(), toWindow ? checkEnds() : Map.of());
                });
    }

    private static boolean waitsFor(WorkItem item, String scope) {
        return switch (scope) {
            case Verdict.WINDOW -> item.block() == Block.CORRECT_FILING;
            case Correction.LATER -> item.block() == Block.SUPPLY_LATER;
            case Correction.PHASE -> item.block() == Block.SUPPLY_PHASE;
            default -> item.block() == Block.CORRECT_BRANCH && item.item().equals(scope);
        };
    }

    /** Returns a branch under way to its review; starts a branch that has ended again, beside those under way. */
    @EventListener
    @Order(30)
    void on(BranchReopened reopened) {
        if (!engine.tellBranch(reopened.filing(), reopened.item(), "material-changed")) {
            engine.tell(reopened.filing(), "opinion-fallen", Map.of("fallen", reopened.item()));
        }
    }

    /** Branches that are reviewed in advance are decided as soon as the result of their predecessor arrives. */
    @EventListener
    @Order(30)
    void on(BranchDecided decided) {
        tellSuccessors(decided.filing(), decided.item());
    }

    /** Branches that wait for a lapsed branch lapse too. */
    @EventListener
    @Order(30)
    void on(BranchLapsed lapsed) {
        tellSuccessors(lapsed.filing(), lapsed.item());
    }

    private void tellSuccessors(FilingId filing, String decided) {
        records.branches(filing).stream()
                .map(Branch::item)
                .filter(item -> catalog.item(item).predecessors().contains(decided))
                .forEach(item -> engine.tellBranch(filing, item, "predecessor-decided"));
    }

    @EventListener
    @Order(30)
    void on(WithdrawalDeclined declined) {
        endWithdrawal(declined.filing(), "decline");
    }

    @EventListener
    @Order(30)
    void on(FilingClosed closed) {
        if (closed.state() == FilingState.WITHDRAWN) {
            endWithdrawal(closed.filing(), "confirm");
            engine.tell(closed.filing(), "withdrawal-confirmed", Map.of());
        } else {
            endWithdrawal(closed.filing(), "decline");
        }
    }

    /** The withdrawal is answered, or needs no answer because the filing has its result. */
    private void endWithdrawal(FilingId filing, String answer) {
        items.activeOf(filing).stream()
                .filter(item -> item.block() == Block.CONFIRM_WITHDRAWAL)
                .filter(item -> items.finish(item.id(), people.current(), answer))
                .forEach(item -> engine.complete(item.id(), Map.of()));
    }

    /** Before acceptance, the applicant's withdrawal ends the filing without an officer. */
    @EventListener
    @Order(30)
    void on(WithdrawalAsked asked) {
        if (asked.needsOfficer()) {
            engine.tell(asked.filing(), "withdrawal-asked", Map.of());
        } else {
            outcome.withdraw(asked.filing());
        }
    }

    /** The end of the last day on which the one-off notice may be given. */
    private Map<String, Object> checkEnds() {
        return Map.of("checkDueAt", days.endOf(days.check().day()));
    }
}

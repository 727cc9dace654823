package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingEvent.BranchDecided;
import gov.newarea.onestop.filing.FilingEvent.BranchLapsed;
import gov.newarea.onestop.filing.FilingEvent.BranchReopened;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the process what happened in a branch that others, or the branch itself, go by; in the same transaction. */
@Component
class BranchMessages {

    private final Engine engine;
    private final FilingRecords records;
    private final Catalog catalog;

    BranchMessages(Engine engine, FilingRecords records, Catalog catalog) {
        this.engine = engine;
        this.records = records;
        this.catalog = catalog;
    }

    /** A branch under way goes back to its review; one that has left is called again, beside those still under way. */
    @EventListener
    @Order(30)
    void on(BranchReopened reopened) {
        if (!engine.tellBranch(reopened.filing(), reopened.item(), "material-changed")) {
            engine.tell(reopened.filing(), "opinion-fallen", Map.of("fallen", reopened.item()));
        }
    }

    /** Branches that did everything else in advance decide at once when the result arrives. */
    @EventListener
    @Order(30)
    void on(BranchDecided decided) {
        tellSuccessors(decided.filing(), decided.item());
    }

    /** Branches that waited for a lapsed branch lapse with it. */
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
}

package gov.newarea.onestop.deadline;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.FilingEvent.BranchDecided;
import gov.newarea.onestop.filing.FilingEvent.BranchLapsed;
import gov.newarea.onestop.filing.FilingEvent.BranchOpened;
import gov.newarea.onestop.filing.FilingEvent.BranchReopened;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.FilingEvent.FilingClosed;
import gov.newarea.onestop.filing.FilingEvent.FilingCorrected;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import gov.newarea.onestop.filing.FilingEvent.NoticeGiven;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts and ends statutory limits on events of the filing, in the same transaction. */
@Component
class StatutoryClocks {

    private final Deadlines deadlines;
    private final FilingRecords records;
    private final Catalog catalog;
    private final AllowedDays days;

    StatutoryClocks(Deadlines deadlines, FilingRecords records, Catalog catalog, AllowedDays days) {
        this.deadlines = deadlines;
        this.records = records;
        this.catalog = catalog;
        this.days = days;
    }

    @EventListener
    @Order(10)
    void on(FilingSubmitted submitted) {
        startCheck(submitted.filing());
    }

    @EventListener
    @Order(10)
    void on(FilingCorrected corrected) {
        if (corrected.scope().equals(Reception.WINDOW)) {
            startCheck(corrected.filing());
        }
    }

    @EventListener
    @Order(10)
    void on(NoticeGiven given) {
        deadlines.end(given.filing(), LimitScope.CHECK, deadlines.today());
    }

    /** The limit of the case runs from acceptance, which may date back: 许可法 32(4), 42. */
    @EventListener
    @Order(10)
    void on(FilingAccepted accepted) {
        deadlines.end(accepted.filing(), LimitScope.CHECK, deadlines.today());
        var limit = catalog.bundle(records.require(accepted.filing()).bundle())
                .orElseThrow()
                .limit();
        deadlines.start(accepted.filing(), LimitScope.CASE, limit.statutory(), limit.promised(), accepted.acceptedOn());
    }

    @EventListener
    @Order(10)
    void on(BranchOpened opened) {
        var filing = records.require(opened.filing());
        boolean firstPhase = records.branch(opened.filing(), opened.item()).phase() == 0;
        var from = firstPhase && filing.acceptedOn() != null ? filing.acceptedOn() : deadlines.today();
        startItem(opened.filing(), opened.item(), from);
    }

    @EventListener
    @Order(10)
    void on(BranchDecided decided) {
        deadlines.end(decided.filing(), LimitScope.item(decided.item()), deadlines.today());
    }

    @EventListener
    @Order(10)
    void on(BranchLapsed lapsed) {
        deadlines.end(lapsed.filing(), LimitScope.item(lapsed.item()), deadlines.today());
    }

    /** A second review has no new limit: the limit runs on from its first day. */
    @EventListener
    @Order(10)
    void on(BranchReopened reopened) {
        var began = deadlines
                .of(reopened.filing(), LimitScope.item(reopened.item()))
                .map(TimeLimit::startedOn)
                .orElseGet(deadlines::today);
        startItem(reopened.filing(), reopened.item(), began);
    }

    @EventListener
    @Order(10)
    void on(FilingClosed closed) {
        deadlines.endAll(closed.filing());
    }

    private void startCheck(FilingId filing) {
        deadlines.start(filing, LimitScope.CHECK, days.checkDays(), days.checkDays(), deadlines.today());
    }

    private void startItem(FilingId filing, String item, LocalDate from) {
        var limit = catalog.item(item).limit();
        deadlines.start(filing, LimitScope.item(item), limit.statutory(), limit.promised(), from);
    }
}

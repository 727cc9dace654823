package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.approval.ApprovalSettings;
import gov.newarea.onestop.approval.queue.TaskEvent.TaskCancelled;
import gov.newarea.onestop.approval.queue.TaskEvent.TaskCreated;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.WorkingCalendar;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingEvent.FilingCorrected;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the task list: adds a row for a new task, and cancels it when its process goes another way. */
@Component
class TaskListing {

    private final WorkItems items;
    private final FilingRecords records;
    private final Deadlines deadlines;
    private final AllowedDays days;
    private final ApprovalSettings settings;

    TaskListing(
            WorkItems items, FilingRecords records, Deadlines deadlines, AllowedDays days, ApprovalSettings settings) {
        this.items = items;
        this.records = records;
        this.deadlines = deadlines;
        this.days = days;
        this.settings = settings;
    }

    @EventListener
    void on(TaskCreated created) {
        var filing = records.require(created.filing());
        items.add(created, filing, subject(filing), department(created), due(created));
    }

    /** A company renamed in a correction is looked for under its new name. */
    @EventListener
    void on(FilingCorrected corrected) {
        items.rename(corrected.filing(), subject(records.require(corrected.filing())));
    }

    private static String subject(Filing filing) {
        return filing.subject().isBlank() ? filing.applicantName() : filing.subject();
    }

    @EventListener
    void on(TaskCancelled cancelled) {
        items.cancel(cancelled.task());
    }

    /** The branch's own department, as its power's holder on the day it was opened; the window for the whole filing. */
    private String department(TaskCreated created) {
        return created.item().isEmpty()
                ? settings.window()
                : records.branch(created.filing(), created.item()).department();
    }

    private WorkingCalendar.Due due(TaskCreated created) {
        return switch (created.block()) {
            case CHECK_COMPLETENESS -> limit(created.filing(), LimitScope.CHECK);
            case DELIVER -> days.delivery();
            case CORRECT_FILING -> days.correction();
            case CORRECT_BRANCH -> days.correction(created.filing(), created.item());
            case SUPPLY_LATER -> days.supply(created.filing());
            case SUPPLY_PHASE -> days.phase(created.filing());
            case CONFIRM_WITHDRAWAL -> days.withdrawal();
            case REVIEW, INSPECT, DECIDE, APPROVE -> limit(created.filing(), LimitScope.item(created.item()));
        };
    }

    private WorkingCalendar.Due limit(FilingId filing, LimitScope scope) {
        return deadlines
                .of(filing, scope)
                .map(limit -> new WorkingCalendar.Due(limit.promisedDue(), limit.provisional()))
                .orElseGet(() -> days.check());
    }
}

package gov.newarea.onestop.approval;

import gov.newarea.onestop.approval.TaskEvent.TaskCancelled;
import gov.newarea.onestop.approval.TaskEvent.TaskCreated;
import gov.newarea.onestop.deadline.Calendars;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.Due;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingEvent.FilingCorrected;
import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the task list: a row when a task arrives, struck out when its process goes another way. */
@Component
class Arrivals {

    private final WorkItems items;
    private final Archive archive;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final ApprovalSettings settings;
    private final Clock clock;

    Arrivals(
            WorkItems items,
            Archive archive,
            Deadlines deadlines,
            Calendars calendars,
            ApprovalSettings settings,
            Clock clock) {
        this.items = items;
        this.archive = archive;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(TaskCreated created) {
        var filing = archive.require(created.filing());
        var due = due(created);
        items.insert(new WorkItem(
                created.task(),
                filing.id(),
                filing.number() == null ? "" : filing.number(),
                filing.bundle(),
                created.item(),
                created.step(),
                created.role(),
                department(created),
                subject(filing),
                WorkItem.State.OPEN,
                null,
                null,
                null,
                LocalDateTime.now(clock),
                due.day(),
                due.provisional(),
                null,
                null,
                null,
                null));
    }

    /** A company renamed in a correction is looked for under its new name. */
    @EventListener
    void on(FilingCorrected corrected) {
        items.rename(corrected.filing(), subject(archive.require(corrected.filing())));
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
                : archive.branch(created.filing(), created.item()).department();
    }

    private Due due(TaskCreated created) {
        return switch (created.step()) {
            case "check-completeness" -> limit(created.filing(), "check");
            case "hand-over-result" -> in(settings.deliveryDays());
            case "correct-filing", "correct-branch", "supply-later-materials", "supply-phase-materials" ->
                in(settings.correctionDays());
            case "confirm-withdrawal" -> in(1);
            default -> limit(created.filing(), "item:" + created.item());
        };
    }

    private Due in(int workingDays) {
        return calendars.current().due(LocalDate.now(clock), workingDays);
    }

    private Due limit(FilingId filing, String scope) {
        return deadlines
                .of(filing, scope)
                .map(limit -> new Due(limit.promisedDue(), limit.provisional()))
                .orElseGet(() -> in(settings.checkDays()));
    }
}

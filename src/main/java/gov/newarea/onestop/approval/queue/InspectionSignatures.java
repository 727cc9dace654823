package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the records of site inspections that wait for another officer's signature (许可法 34); {@code BranchDesk} signs them. */
@Component
class InspectionSignatures {

    private final WorkItems items;
    private final FilingRecords records;
    private final OwnMatter own;

    InspectionSignatures(WorkItems items, FilingRecords records, OwnMatter own) {
        this.items = items;
        this.records = records;
        this.own = own;
    }

    /** The inspections of the officer's departments that the officer may sign. */
    List<WorkItem> awaitedOf(Actor officer) {
        var awaiting = officer.departments(Role.REVIEWER).stream()
                .flatMap(department -> items.active(Block.INSPECT, department).stream())
                .filter(item -> awaits(officer, item))
                .toList();
        var mine = own.among(awaiting.stream().map(WorkItem::filing).toList());
        return awaiting.stream().filter(item -> !mine.contains(item.filing())).toList();
    }

    /** Whether the record is written and still wants the officer's signature. */
    boolean awaits(Actor officer, WorkItem item) {
        return item.isActive()
                && item.block() == Block.INSPECT
                && officer.holds(Role.REVIEWER, item.department())
                && records.awaitsSignature(item.filing(), item.item(), officer.id());
    }
}

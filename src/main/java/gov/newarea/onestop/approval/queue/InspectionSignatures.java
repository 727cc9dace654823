package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Inspection;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the records of site inspections that wait for another officer's signature (许可法 34); {@code BranchDesk} signs them. */
@Component
public class InspectionSignatures {

    private final WorkItems items;
    private final FilingRecords records;
    private final People people;
    private final OwnMatter own;

    InspectionSignatures(WorkItems items, FilingRecords records, People people, OwnMatter own) {
        this.items = items;
        this.records = records;
        this.people = people;
        this.own = own;
    }

    /** The inspections in the current officer's departments that the officer may sign. */
    public List<WorkItem> waiting() {
        var awaiting = people.current().departments(Role.REVIEWER).stream()
                .flatMap(department -> items.active(Block.INSPECT, department).stream())
                .filter(this::awaits)
                .toList();
        var mine = own.among(awaiting.stream().map(WorkItem::filing).toList());
        return awaiting.stream().filter(item -> !mine.contains(item.filing())).toList();
    }

    /** Whether the record is written and still needs this officer's signature. */
    public boolean awaits(WorkItem item) {
        var me = people.current().id();
        return item.isActive()
                && item.block() == Block.INSPECT
                && people.current().holds(Role.REVIEWER, item.department())
                && records.inspection(item.filing(), item.item())
                        .filter(record -> !record.isSigned() && isUnsignedBy(record, me))
                        .isPresent();
    }

    private static boolean isUnsignedBy(Inspection record, String officer) {
        return record.signatures().stream()
                .noneMatch(signature -> signature.officer().equals(officer));
    }
}

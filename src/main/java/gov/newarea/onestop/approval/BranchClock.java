package gov.newarea.onestop.approval;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.Calendars;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a branch needs to know of the world: its department today, its days, its successors. */
@Component
class BranchClock {

    private final Catalog catalog;
    private final Departments departments;
    private final People people;
    private final Calendars calendars;
    private final Clock clock;
    private final ApprovalSettings settings;
    private final Capacity capacity;

    BranchClock(
            Catalog catalog,
            Departments departments,
            People people,
            Calendars calendars,
            Clock clock,
            ApprovalSettings settings,
            Capacity capacity) {
        this.catalog = catalog;
        this.departments = departments;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
        this.settings = settings;
        this.capacity = capacity;
    }

    /** The department whose reviewer the current officer is; refused to anyone else. */
    String requireReviewerOf(Branch branch) {
        var department =
                departments.acting(catalog.item(branch.item()).department()).code();
        if (!people.current().holds(Role.REVIEWER, department)) {
            throw Refusal.forbidden("approval.other-department");
        }
        capacity.take(Role.REVIEWER, department);
        return department;
    }

    LocalDate correctBy() {
        return calendars
                .current()
                .due(LocalDate.now(clock), settings.correctionDays())
                .day();
    }

    /** The department that runs the window. */
    String window() {
        return settings.window();
    }
}

package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who may look at a branch before it has a task: the reviewers of the department that is to decide it. */
@Component
public class BranchReviewers {

    private final People people;
    private final Catalog catalog;
    private final Departments departments;
    private final OwnMatter own;
    private final Clock clock;

    BranchReviewers(People people, Catalog catalog, Departments departments, OwnMatter own, Clock clock) {
        this.people = people;
        this.catalog = catalog;
        this.departments = departments;
        this.own = own;
        this.clock = clock;
    }

    /** The department as whose reviewer the current officer acts on the branch; refused to anyone else, and on one's own matter. */
    public String require(Branch branch) {
        var department = department(branch);
        if (!people.current().holds(Role.REVIEWER, department)) {
            throw Refusal.forbidden("approval.other-department");
        }
        Post.Acting.take(new Post(department, Role.REVIEWER));
        own.refuse(branch.filingId());
        return department;
    }

    /** Before a branch is opened, the department that would get it today. */
    private String department(Branch branch) {
        return branch.state() == Branch.State.PLANNED
                ? departments
                        .acting(catalog.item(branch.item()).department(), LocalDate.now(clock))
                        .code()
                : branch.department();
    }
}

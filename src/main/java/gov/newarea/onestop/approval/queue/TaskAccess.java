package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks whether the current officer may act on a task: role, department, claim and state, in the transaction that writes. */
@Component
public class TaskAccess {

    private final WorkItems items;
    private final Reception reception;
    private final People people;
    private final Engine engine;
    private final TaskRights rights;
    private final Absences absences;
    private final ActingPost actingPost;
    private final OwnMatter own;
    private final Catalog catalog;
    private final Departments departments;
    private final Clock clock;

    TaskAccess(
            WorkItems items,
            Reception reception,
            People people,
            Engine engine,
            TaskRights rights,
            Absences absences,
            ActingPost actingPost,
            OwnMatter own,
            Catalog catalog,
            Departments departments,
            Clock clock) {
        this.items = items;
        this.reception = reception;
        this.people = people;
        this.engine = engine;
        this.rights = rights;
        this.absences = absences;
        this.actingPost = actingPost;
        this.own = own;
        this.catalog = catalog;
        this.departments = departments;
        this.clock = clock;
    }

    /** Locks the filing and returns its task, if it is of one of the kinds, open, and claimed by the current officer or one they stand in for. */
    public WorkItem take(String task, Set<Block> blocks) {
        var item = open(task, blocks);
        if (item.assignee() == null) {
            throw Refusal.forbidden("approval.not-claimed");
        }
        if (rights.isClaimant(item)) {
            return item;
        }
        if (!rights.coversClaimant(item)) {
            throw Refusal.forbidden("approval.claimed-by-other", item.assigneeName());
        }
        if (own.isOwn(item.filing(), item.assignee())) {
            throw Refusal.forbidden("approval.own-matter-of-absent", item.assigneeName());
        }
        absences.noteDeputy(item);
        return item;
    }

    /** Locks the filing and returns its task, if it is of one of the kinds and open; for acts that need the post but not the claim. */
    public WorkItem open(String task, Set<Block> blocks) {
        reception.lock(items.require(task).filing());
        var item = offered(task);
        if (!blocks.contains(item.block())) {
            throw Refusal.conflict("approval.other-step");
        }
        return item;
    }

    /** Checks that the task is open, belongs to a post of the current officer, and is not the officer's own matter. */
    WorkItem offered(String task) {
        var asked = items.asked(task, people.current().id());
        var item = asked.item();
        requireActive(item);
        requirePost(item);
        own.refuse(asked.tie(), item.filing());
        return item;
    }

    /** Completes the task in both lists. */
    public void finish(WorkItem item, String outcome, Map<String, Object> facts) {
        if (!items.finish(item.id(), people.current(), outcome)) {
            throw Refusal.conflict("approval.done-already", item.completedByName());
        }
        engine.complete(item.id(), facts);
    }

    /** Refuses a task that another person has completed or that the process has cancelled. */
    static void requireActive(WorkItem item) {
        if (item.state() == WorkItem.State.DONE) {
            throw Refusal.conflict("approval.done-already", item.completedByName());
        }
        if (item.state() == WorkItem.State.CANCELLED) {
            throw Refusal.conflict("approval.task-gone");
        }
    }

    /** Checks that the current officer holds the task's role in the task's department, and records that post as the acting one. */
    void requirePost(WorkItem item) {
        if (!rights.holdsPost(item)) {
            throw Refusal.forbidden("approval.other-department");
        }
        actingPost.take(item);
    }

    /**
     * Checks that the current officer is a reviewer of the branch's department, and records that post as the acting one. Before the
     * branch is opened, its department is the one that holds the power today.
     */
    public String requireReviewerOf(Branch branch) {
        var department = branch.state() == Branch.State.PLANNED
                ? departments
                        .acting(catalog.item(branch.item()).department(), LocalDate.now(clock))
                        .code()
                : branch.department();
        if (!people.current().holds(Role.REVIEWER, department)) {
            throw Refusal.forbidden("approval.other-department");
        }
        actingPost.take(Role.REVIEWER, department);
        return department;
    }

    /**
     * Checks that the officer may hand the task on: an own task, an unclaimed task of the queue, or, for a head, any task of the
     * department.
     */
    void requireToTransfer(WorkItem item) {
        own.refuse(item.filing());
        if (rights.isHead(item) && !rights.isClaimant(item)) {
            actingPost.take(Role.DECIDER, item.department());
            return;
        }
        requirePost(item);
        if (!rights.mayTransfer(item)) {
            throw Refusal.forbidden("approval.not-claimed");
        }
    }
}

package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.Locale;
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
    private final Absences absences;
    private final ActingPost actingPost;
    private final OwnMatter own;
    private final Catalog catalog;
    private final Departments departments;

    TaskAccess(
            WorkItems items,
            Reception reception,
            People people,
            Engine engine,
            Absences absences,
            ActingPost actingPost,
            OwnMatter own,
            Catalog catalog,
            Departments departments) {
        this.items = items;
        this.reception = reception;
        this.people = people;
        this.engine = engine;
        this.absences = absences;
        this.actingPost = actingPost;
        this.own = own;
        this.catalog = catalog;
        this.departments = departments;
    }

    /** Locks the filing and returns its task, if it is one of the steps, open, and claimed by the current officer or one they stand in for. */
    public WorkItem take(String task, Set<String> steps) {
        var item = open(task, steps);
        var actor = people.current();
        if (item.assignee() == null) {
            throw Refusal.forbidden("approval.not-claimed");
        }
        if (actor.id().equals(item.assignee())) {
            return item;
        }
        if (!absences.covers(actor, item)) {
            throw Refusal.forbidden("approval.claimed-by-other", item.assigneeName());
        }
        if (own.isOwn(item.filing(), item.assignee())) {
            throw Refusal.forbidden("approval.own-matter-of-absent", item.assigneeName());
        }
        absences.noteDeputy(item);
        return item;
    }

    /** Locks the filing and returns its task, if it is one of the steps and open; for acts that need the post but not the claim. */
    public WorkItem open(String task, Set<String> steps) {
        reception.lock(items.require(task).filing());
        var item = offered(task);
        if (!steps.contains(item.step())) {
            throw Refusal.conflict("approval.other-step");
        }
        return item;
    }

    /** The task, if it is still open, one of the current officer's post, and no matter of their own. */
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

    /** The refusal: another person has done this, or the process went another way. */
    static void requireActive(WorkItem item) {
        if (item.state() == WorkItem.State.DONE) {
            throw Refusal.conflict("approval.done-already", item.completedByName());
        }
        if (item.state() == WorkItem.State.CANCELLED) {
            throw Refusal.conflict("approval.task-gone");
        }
    }

    /** The current officer holds the task's role in the task's department, and acts in it from now on. */
    Actor requirePost(WorkItem item) {
        var actor = people.current();
        if (!actor.holds(Role.valueOf(item.roleCode().toUpperCase(Locale.ROOT)), item.department())) {
            throw Refusal.forbidden("approval.other-department");
        }
        actingPost.take(item);
        return actor;
    }

    /** The department whose reviewer the current officer is; refused to anyone else. */
    public String requireReviewerOf(Branch branch) {
        var department =
                departments.acting(catalog.item(branch.item()).department()).code();
        if (!people.current().holds(Role.REVIEWER, department)) {
            throw Refusal.forbidden("approval.other-department");
        }
        actingPost.take(Role.REVIEWER, department);
        return department;
    }

    /** One's own task, an unclaimed one of one's queue, or, for a head, any of the department. */
    void requireToTransfer(WorkItem item) {
        var actor = people.current();
        own.refuse(item.filing());
        if (actor.id().equals(item.assignee())) {
            requirePost(item);
        } else if (actor.holds(Role.DECIDER, item.department())) {
            actingPost.take(Role.DECIDER, item.department());
        } else if (!isUnclaimedOwn(item)) {
            throw Refusal.forbidden("approval.not-claimed");
        }
    }

    /** Whether the task lies unclaimed in one of the current officer's own queues. */
    private boolean isUnclaimedOwn(WorkItem item) {
        requirePost(item);
        return item.state() == WorkItem.State.OPEN;
    }
}

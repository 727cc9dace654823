package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.queue.Absences;
import gov.newarea.onestop.approval.queue.InspectionSignatures;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Decides what the current officer may do with a task. */
@Component
class MyStep {

    private final People people;
    private final Absences absences;
    private final InspectionSignatures signatures;
    private final WorkQueue queue;

    MyStep(People people, Absences absences, InspectionSignatures signatures, WorkQueue queue) {
        this.people = people;
        this.absences = absences;
        this.signatures = signatures;
        this.queue = queue;
    }

    /** What the officer may do with the task now. */
    enum Stand {
        ACT,
        SIGN,
        CLAIM,
        TAKEN,
        WAITING,
        DONE,
        READ
    }

    Stand of(WorkItem item) {
        var actor = people.current();
        if (!item.isActive()) {
            return Stand.DONE;
        }
        if (item.roleCode().equals("applicant")) {
            return Stand.WAITING;
        }
        if (!holds(actor, item)) {
            return Stand.READ;
        }
        if (signatures.awaits(item)) {
            return Stand.SIGN;
        }
        if (item.assignee() == null) {
            return Stand.CLAIM;
        }
        if (actor.id().equals(item.assignee()) || absences.covers(actor, item)) {
            return Stand.ACT;
        }
        return queue.isLeft(item) ? Stand.CLAIM : Stand.TAKEN;
    }

    /** Whether the officer may hand the task on: their own, an open one of their queue, or as head of the department. */
    boolean mayTransfer(WorkItem item) {
        var actor = people.current();
        return item.isActive()
                && !item.roleCode().equals("applicant")
                && (actor.id().equals(item.assignee())
                        || actor.holds(Role.DECIDER, item.department())
                        || item.assignee() == null && holds(actor, item));
    }

    /** Whether the officer works in the task's department, or sees everything. */
    boolean mayOpen(WorkItem item) {
        var actor = people.current();
        return actor.holds(Role.WINDOW)
                || actor.holds(Role.SUPERVISOR)
                || actor.posts().stream().anyMatch(post -> post.department().equals(item.department()));
    }

    private static boolean holds(Actor actor, WorkItem item) {
        return actor.holds(Role.valueOf(item.roleCode().toUpperCase(Locale.ROOT)), item.department());
    }
}

package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.queue.WorkQueue.Seen;
import gov.newarea.onestop.approval.queue.WorkQueue.Stand;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the current officer may do with a task, by post, claim and absence. Pages ask it which buttons to show; {@link TaskAccess}
 * asks it too, and also refuses one's own matters.
 */
@Component
class TaskRights {

    private final People people;
    private final Absences absences;
    private final InspectionSignatures signatures;

    TaskRights(People people, Absences absences, InspectionSignatures signatures) {
        this.people = people;
        this.absences = absences;
        this.signatures = signatures;
    }

    /** The task as the officer sees it; refused to those who neither work in its department nor see everything. */
    Seen see(WorkItem item) {
        if (!mayOpen(item)) {
            throw Refusal.forbidden("approval.other-department");
        }
        boolean transfers = mayTransfer(item);
        return new Seen(item, stand(item), transfers, transfers ? colleagues(item) : List.of());
    }

    private boolean mayOpen(WorkItem item) {
        var actor = people.current();
        return actor.holds(Role.WINDOW)
                || actor.holds(Role.SUPERVISOR)
                || actor.posts().stream().anyMatch(post -> post.department().equals(item.department()));
    }

    private Stand stand(WorkItem item) {
        if (!item.isActive()) {
            return Stand.DONE;
        }
        if (item.role() == Role.APPLICANT) {
            return Stand.WAITING;
        }
        if (!holdsPost(item)) {
            return Stand.READ;
        }
        if (signatures.awaits(people.current(), item)) {
            return Stand.SIGN;
        }
        if (item.assignee() == null) {
            return Stand.CLAIM;
        }
        if (isClaimant(item) || absences.covers(people.current(), item)) {
            return Stand.ACT;
        }
        return isLeft(item) ? Stand.CLAIM : Stand.TAKEN;
    }

    /** Whether the officer may hand the task on: one's own, an open one of one's queue, or, for a head, any of the department. */
    boolean mayTransfer(WorkItem item) {
        return item.isActive()
                && item.role() != Role.APPLICANT
                && (isHead(item) || holdsPost(item) && (item.assignee() == null || isClaimant(item)));
    }

    /** The officer claimed the task, or stands in for whoever did, which is traced; refused to anyone else. */
    void requireClaim(WorkItem item) {
        if (item.assignee() == null) {
            throw Refusal.forbidden("approval.not-claimed");
        }
        if (!isClaimant(item)) {
            absences.standIn(people.current(), item);
        }
    }

    /** Who may be given the task: everyone with its role in its department. */
    List<Actor> colleagues(WorkItem item) {
        return people.holding(item.role(), item.department());
    }

    /** Whether the officer holds the task's role in the task's department. */
    boolean holdsPost(WorkItem item) {
        return people.current().holds(item.role(), item.department());
    }

    boolean isClaimant(WorkItem item) {
        return people.current().id().equals(item.assignee());
    }

    boolean isHead(WorkItem item) {
        return people.current().holds(Role.DECIDER, item.department());
    }

    /** Whether the claimant of the task no longer holds the post for it. */
    boolean isLeft(WorkItem item) {
        return item.state() == WorkItem.State.CLAIMED
                && people.holding(item.role(), item.department()).stream()
                        .map(Actor::id)
                        .noneMatch(id -> id.equals(item.assignee()));
    }
}

package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RetriedOnConflict;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of an officer's posts: see, claim, give back, hand over. */
@Component
@Transactional
@RetriedOnConflict
public class WorkQueue {

    private final WorkItems items;
    private final Claims claims;
    private final TaskAccess access;
    private final TaskRights rights;
    private final People people;
    private final ApplicationEventPublisher events;

    WorkQueue(
            WorkItems items,
            Claims claims,
            TaskAccess access,
            TaskRights rights,
            People people,
            ApplicationEventPublisher events) {
        this.items = items;
        this.claims = claims;
        this.access = access;
        this.rights = rights;
        this.people = people;
        this.events = events;
    }

    /** How an officer stands to a task. */
    public enum Stand {
        ACT,
        SIGN,
        CLAIM,
        TAKEN,
        WAITING,
        DONE,
        READ
    }

    /** A task as an officer sees it: how they stand to it, and whether and to whom they may hand it. */
    public record Seen(WorkItem item, Stand stand, boolean transfers, List<Actor> receivers) {}

    /** The task as the current officer sees it, if it is one of their department or they see everything. */
    @Transactional(readOnly = true)
    public Seen see(String task) {
        return rights.see(items.require(task));
    }

    @Transactional(readOnly = true)
    public WorkItem require(String task) {
        return items.require(task);
    }

    /** All tasks of a filing, in the order in which they were created. */
    @Transactional(readOnly = true)
    public List<WorkItem> of(FilingId filing) {
        return items.of(filing);
    }

    /**
     * Claims a task for the current officer, who must hold its post and must not be a party to the filing. Of two officers who
     * claim at the same time one gets the task, and the other is told who. A task whose claimant may no longer act is taken over.
     */
    public void claim(String task) {
        var item = access.offered(task);
        var actor = people.current();
        if (actor.id().equals(item.assignee())) {
            return;
        }
        if (!claims.claim(item, actor)) {
            takeOver(items.require(task), actor);
        }
    }

    private void takeOver(WorkItem item, Actor actor) {
        if (!rights.isLeft(item) || !claims.give(item, actor)) {
            throw Refusal.conflict("approval.claimed-by-other", item.assigneeName());
        }
    }

    /**
     * Claims several tasks in a fixed order, so that no two officers block each other. Returns those that could not be claimed, because
     * somebody else has claimed them or because they are the officer's own matter.
     */
    public List<WorkItem> claimAll(Collection<String> tasks) {
        var missed = new ArrayList<WorkItem>();
        for (var task : new TreeSet<>(tasks)) {
            try {
                claim(task);
            } catch (Refusal refusal) {
                if (refusal.code().equals("filing.own-matter")) {
                    events.publishEvent(new AccessDenied(people.current().id(), "/desk/tasks/" + task + "/claim", ""));
                } else if (refusal.kind() != Refusal.Kind.CONFLICT) {
                    throw refusal;
                }
                missed.add(items.require(task));
            }
        }
        return missed;
    }

    /** Gives a claimed task back to the queue. */
    public void release(String task) {
        var item = items.require(task);
        access.requirePost(item);
        if (!claims.release(item, people.current().id())) {
            item.requireActive();
            throw Refusal.forbidden("approval.not-claimed");
        }
    }

    /** Hands a task to a colleague of the same post; one's own, or, for a head, anyone's of the department. */
    public void transfer(String task, String colleague) {
        var item = access.handedOn(task);
        if (!claims.give(item, access.receiver(item, colleague))) {
            throw Refusal.conflict(
                    "approval.claimed-by-other", items.require(task).assigneeName());
        }
    }
}

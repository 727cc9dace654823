package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RetriedOnConflict;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskClaimed;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskReleased;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskTransferred;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task queue of an officer's posts: look, claim, give back, hand over. */
@Component
@Transactional
@RetriedOnConflict
public class WorkQueue {

    private final WorkItems items;
    private final QueueReader reader;
    private final People people;
    private final TaskAccess access;
    private final OwnMatter own;
    private final ApplicationEventPublisher events;

    WorkQueue(
            WorkItems items,
            QueueReader reader,
            People people,
            TaskAccess access,
            OwnMatter own,
            ApplicationEventPublisher events) {
        this.items = items;
        this.reader = reader;
        this.people = people;
        this.access = access;
        this.own = own;
        this.events = events;
    }

    /** A page of the current officer's queue. */
    @Transactional(readOnly = true)
    public QueuePage page(QueueQuery query) {
        return reader.page(people.current(), query);
    }

    /** How many tasks each tab holds for the current officer, and how many are late or nearly. */
    @Transactional(readOnly = true)
    public QueueCounts counts() {
        return reader.counts(people.current());
    }

    @Transactional(readOnly = true)
    public WorkItem require(String task) {
        return items.require(task);
    }

    /** Every task a filing has had, in the order they arrived. */
    @Transactional(readOnly = true)
    public List<WorkItem> of(gov.newarea.onestop.filing.FilingId filing) {
        return items.of(filing);
    }

    /**
     * Claims a task; of two who press at once one gets it, and the other is told who. One that somebody has who may no longer
     * act on it is taken over.
     */
    public void claim(String task) {
        var item = access.offered(task);
        var actor = people.current();
        if (actor.id().equals(item.assignee())) {
            return;
        }
        if (items.claim(task, actor)) {
            events.publishEvent(new TaskClaimed(item.filing(), item.step(), item.item()));
        } else {
            takeOver(items.require(task), actor);
        }
    }

    private void takeOver(WorkItem item, Actor actor) {
        if (!isLeft(item) || !items.give(item.id(), item.assignee(), actor)) {
            throw Refusal.conflict("approval.claimed-by-other", item.assigneeName());
        }
        tellTransfer(item, actor);
    }

    /** Whether somebody claimed the task who does not hold the post for it any more. */
    @Transactional(readOnly = true)
    public boolean isLeft(WorkItem item) {
        return item.state() == WorkItem.State.CLAIMED
                && colleagues(item).stream().noneMatch(person -> person.id().equals(item.assignee()));
    }

    /**
     * Claims several, always in the same order, so that no two officers wait for each other; those somebody else has by now,
     * and the officer's own matters, are left and named.
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
        if (!items.release(task, people.current().id())) {
            TaskAccess.requireActive(item);
            throw Refusal.forbidden("approval.not-claimed");
        }
        events.publishEvent(new TaskReleased(item.filing(), item.step(), item.item()));
    }

    /** Hands a task to a colleague of the same post; one's own, or, for a head, anyone's of the department. */
    public void transfer(String task, String colleague) {
        var item = items.require(task);
        TaskAccess.requireActive(item);
        access.requireToTransfer(item);
        var to = colleague(item, colleague);
        if (own.isOwn(item.filing(), to.id())) {
            throw Refusal.conflict("approval.own-matter-of-colleague", to.name());
        }
        if (!items.give(task, item.assignee(), to)) {
            throw Refusal.conflict(
                    "approval.claimed-by-other", items.require(task).assigneeName());
        }
        tellTransfer(item, to);
    }

    private void tellTransfer(WorkItem item, Actor to) {
        var from = Objects.requireNonNullElse(item.assigneeName(), "");
        events.publishEvent(new TaskTransferred(item.filing(), item.step(), item.item(), from, to.name()));
    }

    /** Who may be given the task: everyone with its role in its department. */
    @Transactional(readOnly = true)
    public List<Actor> colleagues(WorkItem item) {
        return people.holding(Role.valueOf(item.roleCode().toUpperCase(Locale.ROOT)), item.department());
    }

    private Actor colleague(WorkItem item, String id) {
        return colleagues(item).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("approval.not-a-colleague"));
    }
}

package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.RetriedOnConflict;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskClaimed;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskReleased;
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

/** The task queue of an officer's posts: list, claim, give back, hand over. */
@Component
@Transactional
@RetriedOnConflict
public class WorkQueue {

    private final WorkItems items;
    private final Claims claims;
    private final QueueReader reader;
    private final QueueTally tally;
    private final People people;
    private final TaskAccess access;
    private final Transfers transfers;
    private final ApplicationEventPublisher events;

    WorkQueue(
            WorkItems items,
            Claims claims,
            QueueReader reader,
            QueueTally tally,
            People people,
            TaskAccess access,
            Transfers transfers,
            ApplicationEventPublisher events) {
        this.items = items;
        this.claims = claims;
        this.reader = reader;
        this.tally = tally;
        this.people = people;
        this.access = access;
        this.transfers = transfers;
        this.events = events;
    }

    /** A page of the current officer's queue. */
    @Transactional(readOnly = true)
    public Page page(QueueQuery query) {
        return reader.page(people.current(), query);
    }

    /** The number of tasks in each tab for the current officer, and how many of them are amber or red. */
    @Transactional(readOnly = true)
    public QueueCounts counts() {
        return tally.of(people.current());
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
        if (claims.claim(task, actor)) {
            events.publishEvent(new TaskClaimed(item.filing(), item.step(), item.block(), item.item()));
        } else {
            transfers.takeOver(items.require(task), actor);
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
        if (!claims.release(task, people.current().id())) {
            TaskAccess.requireActive(item);
            throw Refusal.forbidden("approval.not-claimed");
        }
        events.publishEvent(new TaskReleased(item.filing(), item.step(), item.block(), item.item()));
    }

    /** Hands a task to a colleague of the same post; one's own, or, for a head, anyone's of the department. */
    public void transfer(String task, String colleague) {
        transfers.transfer(task, colleague);
    }

    /** Who may be given the task: everyone with its role in its department. */
    @Transactional(readOnly = true)
    public List<Actor> colleagues(WorkItem item) {
        return transfers.colleagues(item);
    }

    /** A page of the queue with the cursors of the pages before and after it; empty if there is none. */
    public record Page(List<WorkItem> items, String next, String previous) {}
}

package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskTransferred;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands tasks from one officer to another of the same post. */
@Component
class Transfers {

    private final WorkItems items;
    private final Claims claims;
    private final TaskAccess access;
    private final TaskRights rights;
    private final People people;
    private final OwnMatter own;
    private final ApplicationEventPublisher events;

    Transfers(
            WorkItems items,
            Claims claims,
            TaskAccess access,
            TaskRights rights,
            People people,
            OwnMatter own,
            ApplicationEventPublisher events) {
        this.items = items;
        this.claims = claims;
        this.access = access;
        this.rights = rights;
        this.people = people;
        this.own = own;
        this.events = events;
    }

    /** Hands a task to a colleague of the same post; one's own, or, for a head, anyone's of the department. */
    void transfer(String task, String colleague) {
        var item = items.require(task);
        TaskAccess.requireActive(item);
        access.requireToTransfer(item);
        var to = colleague(item, colleague);
        if (own.isOwn(item.filing(), to.id())) {
            throw Refusal.conflict("approval.own-matter-of-colleague", to.name());
        }
        if (!claims.give(task, item.assignee(), to)) {
            throw Refusal.conflict(
                    "approval.claimed-by-other", items.require(task).assigneeName());
        }
        tellTransfer(item, to);
    }

    private void tellTransfer(WorkItem item, Actor to) {
        var from = Objects.requireNonNullElse(item.assigneeName(), "");
        events.publishEvent(
                new TaskTransferred(item.filing(), item.step(), item.block(), item.item(), from, to.name()));
    }

    /** Gives a task whose claimant no longer holds its post to the officer. */
    void takeOver(WorkItem item, Actor actor) {
        if (!rights.isLeft(item) || !claims.give(item.id(), item.assignee(), actor)) {
            throw Refusal.conflict("approval.claimed-by-other", item.assigneeName());
        }
        tellTransfer(item, actor);
    }

    /** The officers who may get the task: all who hold its role in its department. */
    List<Actor> colleagues(WorkItem item) {
        return people.holding(item.role(), item.department());
    }

    private Actor colleague(WorkItem item, String id) {
        return colleagues(item).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("approval.not-a-colleague"));
    }
}

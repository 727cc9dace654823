package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
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
    private final OwnMatter own;

    TaskAccess(WorkItems items, Reception reception, People people, Engine engine, TaskRights rights, OwnMatter own) {
        this.items = items;
        this.reception = reception;
        this.people = people;
        this.engine = engine;
        this.rights = rights;
        this.own = own;
    }

    /** Locks the filing and returns its task, if it is of one of the kinds, open, and claimed by the current officer or one they stand in for. */
    public WorkItem take(String task, Set<Block> blocks) {
        var item = open(task, blocks);
        rights.requireClaim(item);
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
        item.requireActive();
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

    /** The current officer holds the task's role in the task's department, and acts in it from now on. */
    void requirePost(WorkItem item) {
        if (!rights.holdsPost(item)) {
            throw Refusal.forbidden("approval.other-department");
        }
        Post.Acting.take(new Post(item.department(), item.role()));
    }

    /** One's own task, an unclaimed one of one's queue, or, for a head, any of the department. */
    WorkItem handedOn(String task) {
        var item = items.require(task);
        item.requireActive();
        own.refuse(item.filing());
        if (rights.isHead(item) && !rights.isClaimant(item)) {
            Post.Acting.take(new Post(item.department(), Role.DECIDER));
            return item;
        }
        requirePost(item);
        if (!rights.mayTransfer(item)) {
            throw Refusal.forbidden("approval.not-claimed");
        }
        return item;
    }

    /** The person to whom the task is handed: of the same post, and where the filing is no matter of their own. */
    Actor receiver(WorkItem item, String colleague) {
        var to = rights.colleagues(item).stream()
                .filter(person -> person.id().equals(colleague))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("approval.not-a-colleague"));
        if (own.isOwn(item.filing(), to.id())) {
            throw Refusal.conflict("approval.own-matter-of-colleague", to.name());
        }
        return to;
    }
}

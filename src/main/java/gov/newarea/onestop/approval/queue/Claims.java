package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskClaimed;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskReleased;
import gov.newarea.onestop.approval.queue.QueueEvent.TaskTransferred;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has claimed which task. Every change is one conditional update, and traced: of two who press, one wins. */
@Repository
class Claims {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The posts for which tasks were claimed before then and are not done. */
    List<Post> posts(LocalDateTime before) {
        return jdbc.sql(
                        "SELECT DISTINCT department, role_code FROM work_item WHERE state = 'CLAIMED' AND claimed_at < ?")
                .param(before)
                .query((row, n) -> new Post(
                        row.getString("department"),
                        Role.valueOf(row.getString("role_code").toUpperCase(Locale.ROOT))))
                .list();
    }

    /** The tasks of a post that were claimed before then and are not done. */
    List<WorkItem> of(Post post, LocalDateTime before) {
        return jdbc.sql(WorkItems.SELECT
                        + "WHERE state = 'CLAIMED' AND department = ? AND role_code = ? AND claimed_at < ?")
                .params(post.department(), post.role().code(), before)
                .query(Rows.of(WorkItem.class))
                .list();
    }

    boolean claim(WorkItem item, Actor officer) {
        boolean claimed = jdbc.sql(
                                """
                                UPDATE work_item SET state = 'CLAIMED', assignee = ?, assignee_name = ?, claimed_at = ?
                                WHERE id = ? AND state = 'OPEN'
                                """)
                        .params(officer.id(), officer.name(), LocalDateTime.now(clock), item.id())
                        .update()
                == 1;
        if (claimed) {
            events.publishEvent(new TaskClaimed(item.filing(), item.step(), item.block(), item.item()));
        }
        return claimed;
    }

    boolean release(WorkItem item, String assignee) {
        boolean released = jdbc.sql(
                                """
                                UPDATE work_item SET state = 'OPEN', assignee = NULL, assignee_name = NULL, claimed_at = NULL
                                WHERE id = ? AND state = 'CLAIMED' AND assignee = ?
                                """)
                        .params(item.id(), assignee)
                        .update()
                == 1;
        if (released) {
            events.publishEvent(new TaskReleased(item.filing(), item.step(), item.block(), item.item()));
        }
        return released;
    }

    /** Gives a task to someone, from whoever had it or from nobody. */
    boolean give(WorkItem item, Actor to) {
        boolean given = jdbc.sql(
                                """
                                UPDATE work_item SET state = 'CLAIMED', assignee = ?, assignee_name = ?, claimed_at = ?
                                WHERE id = ? AND (state = 'OPEN' OR state = 'CLAIMED' AND assignee = ?)
                                """)
                        .params(to.id(), to.name(), LocalDateTime.now(clock), item.id(), item.assignee())
                        .update()
                == 1;
        if (given) {
            var from = Objects.requireNonNullElse(item.assigneeName(), "");
            events.publishEvent(
                    new TaskTransferred(item.filing(), item.step(), item.block(), item.item(), from, to.name()));
        }
        return given;
    }
}

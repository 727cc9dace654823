package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of claims. Every change is one conditional update, so of two officers who claim at the same time one succeeds. */
@Repository
class Claims {

    private final JdbcClient jdbc;
    private final Clock clock;

    Claims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    boolean claim(String task, Actor officer) {
        return jdbc.sql(
                                """
                                UPDATE work_item SET state = 'CLAIMED', assignee = ?, assignee_name = ?, claimed_at = ?
                                WHERE id = ? AND state = 'OPEN'
                                """)
                        .params(officer.id(), officer.name(), LocalDateTime.now(clock), task)
                        .update()
                == 1;
    }

    boolean release(String task, String assignee) {
        return jdbc.sql(
                                """
                                UPDATE work_item SET state = 'OPEN', assignee = NULL, assignee_name = NULL, claimed_at = NULL
                                WHERE id = ? AND state = 'CLAIMED' AND assignee = ?
                                """)
                        .params(task, assignee)
                        .update()
                == 1;
    }

    /** Gives a task to an officer, from its claimant or from nobody. */
    boolean give(String task, @Nullable String from, Actor to) {
        return jdbc.sql(
                                """
                                UPDATE work_item SET state = 'CLAIMED', assignee = ?, assignee_name = ?, claimed_at = ?
                                WHERE id = ? AND (state = 'OPEN' OR state = 'CLAIMED' AND assignee = ?)
                                """)
                        .params(to.id(), to.name(), LocalDateTime.now(clock), task, from)
                        .update()
                == 1;
    }
}

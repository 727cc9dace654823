package gov.newarea.onestop.oversight;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.type.TypeReference;

/** Writes every act to the trace in the transaction of the act, before other listeners run, and reads it. */
@Component
public class AuditTrail {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void on(Event event) {
        write(event.filing().value(), event.getClass().getSimpleName(), event.details());
    }

    @EventListener
    @Transactional
    void on(AccessDenied denied) {
        write(null, "AccessDenied", Map.of("path", denied.path()));
    }

    /** What happened to a filing, in order. */
    @Transactional(readOnly = true)
    public List<Trace> of(FilingId filing) {
        return jdbc.sql("SELECT * FROM trace WHERE filing = ? ORDER BY id")
                .param(filing.value())
                .query(this::map)
                .list();
    }

    private void write(@Nullable String filing, String act, Map<String, Object> details) {
        var actor = people.current();
        jdbc.sql(
                        """
                        INSERT INTO trace (filing, act, account, person, posts, acted_as, address, done_at, details)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        filing,
                        act,
                        actor.id(),
                        actor.name(),
                        posts(actor),
                        Post.Acting.current().map(AuditTrail::post).orElse(null),
                        address(),
                        LocalDateTime.now(clock),
                        Rows.json(details))
                .update();
    }

    private static String posts(Actor actor) {
        return actor.posts().stream().map(AuditTrail::post).collect(Collectors.joining(" "));
    }

    private static String post(Post post) {
        return post.department() + "." + post.role().code();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }

    private Trace map(ResultSet row, int index) throws SQLException {
        return new Trace(
                row.getLong("id"),
                row.getString("act"),
                row.getString("account"),
                row.getString("person"),
                row.getString("posts"),
                Objects.requireNonNullElse(row.getString("acted_as"), ""),
                row.getString("address"),
                row.getObject("done_at", LocalDateTime.class),
                Rows.json(row.getString("details"), DETAILS));
    }
}

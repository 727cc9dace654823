package gov.newarea.onestop.oversight;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.FilingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Table of acts, to which rows are only added. */
@Repository
class Traces {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param filing the filing acted on; null for an act on none */
    void add(@Nullable String filing, Trace trace) {
        jdbc.sql(
                        """
                        INSERT INTO trace (filing, act, account, person, posts, acted_as, address, done_at, details)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        filing,
                        trace.act(),
                        trace.account(),
                        trace.person(),
                        trace.posts(),
                        trace.actedAs().isEmpty() ? null : trace.actedAs(),
                        trace.address(),
                        trace.doneAt(),
                        Rows.json(trace.details()))
                .update();
    }

    /** What happened to a filing, in order. */
    List<Trace> of(FilingId filing) {
        return jdbc.sql("SELECT * FROM trace WHERE filing = ? ORDER BY id")
                .param(filing.value())
                .query(Traces::read)
                .list();
    }

    private static Trace read(ResultSet row, int number) throws SQLException {
        return new Trace(
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

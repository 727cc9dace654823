package gov.newarea.onestop.filing;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Table of requests to correct. */
@Repository
class Corrections {

    private static final TypeReference<List<Correction.Point>> POINTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Correction> of(FilingId id) {
        return jdbc.sql("SELECT * FROM correction WHERE filing_id = ? ORDER BY asked_at")
                .param(id.value())
                .query(this::map)
                .list();
    }

    Optional<Correction> open(FilingId id, String scope) {
        return of(id).stream()
                .filter(correction -> correction.isOpen() && correction.scope().equals(scope))
                .findFirst();
    }

    /** The answers as they stood when the correction was asked for; empty for requests of earlier versions. */
    Optional<String> answersBefore(Correction asked) {
        return jdbc.sql("SELECT answers_before FROM correction WHERE id = ? AND answers_before IS NOT NULL")
                .param(asked.id())
                .query(String.class)
                .optional();
    }

    void ask(
            FilingId id,
            String scope,
            List<Correction.Point> points,
            String note,
            Actor officer,
            String department,
            LocalDate correctBy) {
        jdbc.sql(
                        """
                        INSERT INTO correction (id, filing_id, scope, points, note, asked_by, asked_by_name, department, asked_at, correct_by,
                            answers_before)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT content FROM filing_form WHERE filing_id = ?))
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        id.value(),
                        scope,
                        Rows.json(points),
                        note,
                        officer.id(),
                        officer.name(),
                        department,
                        LocalDateTime.now(clock),
                        correctBy,
                        id.value())
                .update();
    }

    /** The day on which corrections asked for in the scope were last handed in. */
    Optional<LocalDate> lastHandedIn(FilingId id, String scope) {
        return of(id).stream()
                .filter(correction -> correction.scope().equals(scope))
                .map(Correction::doneAt)
                .filter(done -> done != null)
                .map(LocalDateTime::toLocalDate)
                .max(Comparator.naturalOrder());
    }

    /** Drops the open requests of a filing that has ended. */
    void drop(FilingId id) {
        jdbc.sql("UPDATE correction SET dropped_at = ? WHERE filing_id = ? AND done_at IS NULL")
                .params(LocalDateTime.now(clock), id.value())
                .update();
    }

    void done(Correction correction) {
        jdbc.sql("UPDATE correction SET done_at = ? WHERE id = ?")
                .params(LocalDateTime.now(clock), correction.id())
                .update();
    }

    private Correction map(ResultSet row, int index) throws SQLException {
        return new Correction(
                row.getString("id"),
                new FilingId(row.getString("filing_id")),
                row.getString("scope"),
                Rows.json(row.getString("points"), POINTS),
                row.getString("note"),
                row.getString("asked_by"),
                row.getString("asked_by_name"),
                row.getString("department"),
                row.getObject("asked_at", LocalDateTime.class),
                row.getObject("correct_by", LocalDate.class),
                row.getObject("done_at", LocalDateTime.class),
                row.getObject("dropped_at", LocalDateTime.class));
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of records of site inspections and of their signatures. */
@Repository
class Inspections {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inspections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Inspection> find(FilingId id, String item) {
        return jdbc.sql(
                        "SELECT inspected_on, passed, findings, recorded_at FROM inspection WHERE filing_id = ? AND item = ?")
                .params(id.value(), item)
                .query((row, index) -> new Inspection(
                        id,
                        item,
                        row.getObject("inspected_on", LocalDate.class),
                        row.getBoolean("passed"),
                        row.getString("findings"),
                        row.getObject("recorded_at", LocalDateTime.class),
                        signatures(id, item)))
                .optional();
    }

    private List<Inspection.Signature> signatures(FilingId id, String item) {
        return jdbc.sql(
                        """
                        SELECT officer, officer_name FROM inspection_signature WHERE filing_id = ? AND item = ? ORDER BY signed_at
                        """)
                .params(id.value(), item)
                .query(Rows.of(Inspection.Signature.class))
                .list();
    }

    /** Writes or rewrites the record; the signatures of an earlier text are deleted. */
    void record(FilingId id, String item, LocalDate on, boolean passed, String findings, Actor by) {
        drop(id, item);
        jdbc.sql(
                        """
                        INSERT INTO inspection (filing_id, item, inspected_on, passed, findings, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), item, on, passed, findings, by.id(), LocalDateTime.now(clock))
                .update();
    }

    /** Deletes record and signatures, because what was inspected is reviewed again. */
    void drop(FilingId id, String item) {
        jdbc.sql("DELETE FROM inspection WHERE filing_id = ? AND item = ?")
                .params(id.value(), item)
                .update();
        jdbc.sql("DELETE FROM inspection_signature WHERE filing_id = ? AND item = ?")
                .params(id.value(), item)
                .update();
    }

    void sign(FilingId id, String item, Actor officer) {
        try {
            jdbc.sql(
                            """
                            INSERT INTO inspection_signature (filing_id, item, officer, officer_name, signed_at) VALUES (?, ?, ?, ?, ?)
                            """)
                    .params(id.value(), item, officer.id(), officer.name(), LocalDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException signedAlready) {
            throw Refusal.conflict("filing.signed-already");
        }
    }
}

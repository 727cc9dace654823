package gov.newarea.onestop.filing;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.FilingRecords.SeenIdentity;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of the identities that clerks saw at the counter; one row for each filing that came in there. */
@Repository
class Identities {

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SeenIdentity> of(FilingId id) {
        return jdbc.sql("SELECT * FROM identity_seen WHERE filing_id = ?")
                .param(id.value())
                .query(Rows.of(SeenIdentity.class))
                .optional();
    }

    void add(SeenIdentity seen) {
        jdbc.sql(
                        """
                        INSERT INTO identity_seen (filing_id, kind, last_four, seen_by, seen_by_name, seen_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        seen.filingId().value(),
                        seen.kind().name(),
                        seen.lastFour(),
                        seen.seenBy(),
                        seen.seenByName(),
                        seen.seenAt())
                .update();
    }
}

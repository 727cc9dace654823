package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisation codes whose filings were refused or withdrawn, in the table of {@link CodeRegister}. */
@Repository
class ReleasedCodes {

    private final JdbcClient jdbc;

    ReleasedCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the filing its own code again. */
    void takeBack(FilingId filing) {
        jdbc.sql(
                        "UPDATE credit_code SET state = 'RESERVED', released_until = NULL WHERE filing_id = ? AND state = 'RELEASED'")
                .param(filing.value())
                .update();
    }

    /** Gives the filing a code of another one whose time of appeal is over. */
    Optional<String> reuse(FilingId filing, LocalDateTime now) {
        return jdbc
                .sql(
                        """
                        SELECT organisation_code FROM credit_code
                        WHERE state = 'RELEASED' AND released_until < ? ORDER BY released_until LIMIT 5
                        """)
                .param(now.toLocalDate())
                .query(String.class)
                .list()
                .stream()
                .filter(code -> handOver(code, filing, now))
                .findFirst();
    }

    /** False if another transaction was faster. */
    private boolean handOver(String organisationCode, FilingId filing, LocalDateTime now) {
        return jdbc.sql(
                                """
                                UPDATE credit_code SET filing_id = ?, state = 'RESERVED', reserved_at = ?, released_until = NULL
                                WHERE organisation_code = ? AND state = 'RELEASED'
                                """)
                        .params(filing.value(), now, organisationCode)
                        .update()
                == 1;
    }
}

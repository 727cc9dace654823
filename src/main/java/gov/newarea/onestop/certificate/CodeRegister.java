package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of organisation codes and the filings that hold them. */
@Repository
class CodeRegister {

    /** States of a code. */
    enum State {
        RESERVED,
        ASSIGNED,
        RELEASED
    }

    record Entry(String organisationCode, @Nullable String creditCode, State state) {}

    private final JdbcClient jdbc;
    private final ReleasedCodes released;
    private final CodeBlocks blocks;
    private final CertificateSettings settings;
    private final Clock clock;

    CodeRegister(
            JdbcClient jdbc, ReleasedCodes released, CodeBlocks blocks, CertificateSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.released = released;
        this.blocks = blocks;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Entry> find(FilingId filing) {
        return jdbc.sql("SELECT organisation_code, code, state FROM credit_code WHERE filing_id = ?")
                .param(filing.value())
                .query((row, number) -> new Entry(
                        row.getString("organisation_code"),
                        row.getString("code"),
                        State.valueOf(row.getString("state"))))
                .optional();
    }

    /** The filing's own code, a released code whose time of appeal is over, or the next code of the blocks. */
    String reserve(FilingId filing) {
        var own = find(filing);
        if (own.isPresent()) {
            released.takeBack(filing);
            return own.get().organisationCode();
        }
        return released.reuse(filing, LocalDateTime.now(clock)).orElseGet(() -> add(filing, blocks.next()));
    }

    String assign(FilingId filing) {
        var entry = find(filing)
                .filter(found -> found.state() != State.RELEASED)
                .orElseThrow(() -> Refusal.conflict("certificate.no-reserved-code"));
        if (entry.creditCode() != null) {
            return entry.creditCode();
        }
        var code = CreditCode.compose("9", "1", settings.division(), entry.organisationCode());
        jdbc.sql("UPDATE credit_code SET code = ?, state = 'ASSIGNED' WHERE filing_id = ?")
                .params(code, filing.value())
                .update();
        return code;
    }

    /** A code on a certificate is never released. */
    void release(FilingId filing, LocalDate appealableUntil) {
        jdbc.sql(
                        """
                        UPDATE credit_code SET state = 'RELEASED', code = NULL, released_until = ?
                        WHERE filing_id = ? AND state IN ('RESERVED', 'ASSIGNED')
                          AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.credit_code = credit_code.code)
                        """)
                .params(appealableUntil, filing.value())
                .update();
    }

    private String add(FilingId filing, String organisationCode) {
        try {
            jdbc.sql(
                            "INSERT INTO credit_code (organisation_code, filing_id, state, reserved_at) VALUES (?, ?, 'RESERVED', ?)")
                    .params(organisationCode, filing.value(), LocalDateTime.now(clock))
                    .update();
            return organisationCode;
        } catch (DuplicateKeyException alreadyReserved) {
            return find(filing).orElseThrow(() -> alreadyReserved).organisationCode();
        }
    }
}

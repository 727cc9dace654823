package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Table of certificates. */
@Repository
class Certificates {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PaperNumbers numbers;

    Certificates(JdbcClient jdbc, JsonMapper json, PaperNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.json = json;
    }

    Optional<Certificate> find(String id) {
        return one("SELECT * FROM certificate WHERE id = ?", id);
    }

    Optional<Certificate> find(FilingId filing, String item, String kind) {
        return one(
                "SELECT * FROM certificate WHERE filing_id = ? AND item = ? AND kind = ?", filing.value(), item, kind);
    }

    Optional<Certificate> findByToken(String token) {
        return one("SELECT * FROM certificate WHERE verify_token = ?", token);
    }

    /** Finds a certificate by its number or its credit code: the licence first, then the newest. */
    Optional<Certificate> findByNumber(String number) {
        return one(
                """
                SELECT * FROM certificate WHERE number = ? OR credit_code = ?
                ORDER BY CASE WHEN number = ? THEN 0 WHEN kind = 'business-licence' THEN 1 ELSE 2 END, issued_on DESC LIMIT 1
                """,
                number,
                number,
                number);
    }

    List<Certificate> of(FilingId filing) {
        return jdbc.sql("SELECT * FROM certificate WHERE filing_id = ? ORDER BY issued_on, number")
                .param(filing.value())
                .query(this::read)
                .list();
    }

    String nextNumber(String kind, LocalDate on) {
        return numbers.ofCertificate(kind, on);
    }

    void add(Certificate certificate) {
        jdbc.sql(
                        """
                        INSERT INTO certificate (id, number, filing_id, item, kind, holder, credit_code, organ, field_values,
                                                 issued_on, state, verify_token)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        certificate.id(),
                        certificate.number(),
                        certificate.filing().value(),
                        certificate.item(),
                        certificate.kind(),
                        certificate.holder(),
                        certificate.creditCode(),
                        certificate.organ(),
                        write(certificate.fields()),
                        certificate.issuedOn(),
                        certificate.state().name(),
                        certificate.verifyToken())
                .update();
    }

    private Optional<Certificate> one(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(this::read).optional();
    }

    private Certificate read(ResultSet row, int number) throws SQLException {
        return new Certificate(
                row.getString("id"),
                row.getString("number"),
                new FilingId(row.getString("filing_id")),
                row.getString("item"),
                row.getString("kind"),
                row.getString("holder"),
                row.getString("credit_code"),
                row.getString("organ"),
                parse(row.getString("field_values")),
                row.getObject("issued_on", LocalDate.class),
                Certificate.State.valueOf(row.getString("state")),
                row.getString("verify_token"));
    }

    private String write(Map<String, String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JacksonException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> parse(String fields) {
        try {
            return json.readValue(fields, FIELDS);
        } catch (JacksonException broken) {
            throw new IllegalStateException("a stored certificate cannot be read", broken);
        }
    }
}

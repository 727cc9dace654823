package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.filing.FilingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Table of certificates. */
@Repository
class Certificates {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PaperNumbers numbers;
    private final List<String> licences;

    Certificates(JdbcClient jdbc, PaperNumbers numbers, Catalog catalog) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.licences = Stream.concat(
                        Stream.of(""), // a list in SQL is never empty
                        catalog.certificates().stream()
                                .filter(CertificateKind::assignsCreditCode)
                                .map(CertificateKind::code))
                .toList();
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

    /**
     * Finds a certificate by its number, or by the credit code printed on it: first the one that the code was assigned with, then the
     * newest.
     */
    Optional<Certificate> findByNumber(String number) {
        return jdbc.sql(
                        """
                        SELECT * FROM certificate WHERE number = :number OR credit_code = :number
                        ORDER BY CASE WHEN number = :number THEN 0 WHEN kind IN (:licences) THEN 1 ELSE 2 END, issued_on DESC
                        LIMIT 1
                        """)
                .param("number", number)
                .param("licences", licences)
                .query(this::read)
                .optional();
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
                        Rows.json(certificate.fields()),
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
                Rows.json(row.getString("field_values"), FIELDS),
                row.getObject("issued_on", LocalDate.class),
                Certificate.State.valueOf(row.getString("state")),
                row.getString("verify_token"));
    }
}

package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.FilingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Table of letters. */
@Repository
class Letters {

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Letter> find(String id) {
        return jdbc.sql("SELECT * FROM letter WHERE id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<Letter> of(FilingId filing) {
        return jdbc.sql("SELECT * FROM letter WHERE filing_id = ? ORDER BY sent_at, number")
                .param(filing.value())
                .query(this::read)
                .list();
    }

    /** The letter as it is read from the table, with dates and names as plain JSON. */
    Letter add(Letter letter, LocalDateTime at) {
        var content = Rows.json(letter.content());
        jdbc.sql(
                        """
                        INSERT INTO letter (id, filing_id, kind, number, organ, content, issued_on, sent_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        letter.id(),
                        letter.filing().value(),
                        letter.kind().stored(),
                        letter.number(),
                        letter.organ(),
                        content,
                        letter.issuedOn(),
                        at)
                .update();
        return letter.saying(Rows.json(content, CONTENT));
    }

    private Letter read(ResultSet row, int number) throws SQLException {
        var content = Rows.json(row.getString("content"), CONTENT);
        return new Letter(
                row.getString("id"),
                new FilingId(row.getString("filing_id")),
                LetterKind.read(row.getString("kind"), Boolean.TRUE.equals(content.get("registers"))),
                row.getString("number"),
                row.getString("organ"),
                content,
                row.getObject("issued_on", LocalDate.class));
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.filing.form.FormData;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What applicants wrote: one document a filing, kept as typed. */
@Repository
class FormBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The answers; empty where nothing was written yet. */
    FormData read(FilingId id) {
        return jdbc.sql("SELECT content FROM filing_form WHERE filing_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(FormData::parse)
                .orElseGet(FormData::empty);
    }

    void write(FilingId id, FormData answers) {
        var now = LocalDateTime.now(clock);
        if (jdbc.sql("UPDATE filing_form SET content = ?, revision = revision + 1, updated_at = ? WHERE filing_id = ?")
                        .params(answers.json(), now, id.value())
                        .update()
                == 0) {
            jdbc.sql("INSERT INTO filing_form (filing_id, content, revision, updated_at) VALUES (?, ?, 1, ?)")
                    .params(id.value(), answers.json(), now)
                    .update();
        }
    }
}

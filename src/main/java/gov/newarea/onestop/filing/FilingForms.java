package gov.newarea.onestop.filing;

import gov.newarea.onestop.LockedRowCache;
import gov.newarea.onestop.form.FormData;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of form answers: one JSON document for each filing, as typed. */
@Repository
class FilingForms {

    private static final String FORM = "form";

    private final JdbcClient jdbc;
    private final Clock clock;

    FilingForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The answers; empty where nothing was written yet. */
    FormData read(FilingId id) {
        return LockedRowCache.read(id, FORM, () -> jdbc.sql("SELECT content FROM filing_form WHERE filing_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(FormData::parse)
                .orElseGet(FormData::empty));
    }

    /** Stores the answers and the time at which each section changed; returns the answers as they will be read. */
    FormData write(FilingId id, FormData answers) {
        var before = read(id);
        var json = answers.json();
        var after = FormData.parse(json);
        Stream.concat(before.sections().stream(), after.sections().stream())
                .distinct()
                .filter(section -> !before.get(section).equals(after.get(section)))
                .forEach(section -> noteChange(id, section));
        store(id, json);
        LockedRowCache.<FormData>rewritten(id, FORM, known -> after);
        return after;
    }

    /** The sections that were changed at or after the moment. */
    List<String> changedSince(FilingId id, LocalDateTime moment) {
        return jdbc.sql("SELECT section FROM filing_section WHERE filing_id = ? AND changed_at >= ? ORDER BY section")
                .params(id.value(), moment)
                .query(String.class)
                .list();
    }

    private void noteChange(FilingId id, String section) {
        var now = LocalDateTime.now(clock);
        if (jdbc.sql("UPDATE filing_section SET changed_at = ? WHERE filing_id = ? AND section = ?")
                        .params(now, id.value(), section)
                        .update()
                == 0) {
            jdbc.sql("INSERT INTO filing_section (filing_id, section, changed_at) VALUES (?, ?, ?)")
                    .params(id.value(), section, now)
                    .update();
        }
    }

    private void store(FilingId id, String json) {
        var now = LocalDateTime.now(clock);
        if (jdbc.sql("UPDATE filing_form SET content = ?, revision = revision + 1, updated_at = ? WHERE filing_id = ?")
                        .params(json, now, id.value())
                        .update()
                == 0) {
            jdbc.sql("INSERT INTO filing_form (filing_id, content, revision, updated_at) VALUES (?, ?, 1, ?)")
                    .params(id.value(), json, now)
                    .update();
        }
    }
}

package gov.newarea.onestop.store;

import gov.newarea.onestop.Rows;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tables of the store: its marker file and its damaged files. */
@Repository
class StoreRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoreRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The hash of the marker file. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<String> mark() {
        return jdbc.sql("SELECT sha256 FROM file_store").query(String.class).optional();
    }

    /** Registers a marker; that of the first node counts. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(String mark) {
        jdbc.sql("INSERT IGNORE INTO file_store (id, sha256, begun_at) VALUES (1, ?, ?)")
                .params(mark, LocalDateTime.now(clock))
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void damaged(String sha256, boolean missing) {
        jdbc.sql("INSERT IGNORE INTO file_damage (sha256, missing, found_at) VALUES (?, ?, ?)")
                .params(sha256, missing, LocalDateTime.now(clock))
                .update();
    }

    @Transactional
    public void repaired(String sha256) {
        jdbc.sql("DELETE FROM file_damage WHERE sha256 = ?").param(sha256).update();
    }

    @Transactional(readOnly = true)
    public List<DamagedFile> damaged() {
        var sql =
                """
                SELECT d.sha256, d.missing, d.found_at, m.file_name, m.filing_id, COALESCE(f.number, '') AS number
                FROM file_damage d JOIN material m ON m.sha256 = d.sha256 JOIN filing f ON f.id = m.filing_id
                ORDER BY d.found_at DESC, m.filing_id, m.uploaded_at LIMIT 200""";
        return jdbc.sql(sql).query(Rows.of(DamagedFile.class)).list();
    }
}

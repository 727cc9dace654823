package gov.newarea.onestop.filing;

import gov.newarea.onestop.LockedRowCache;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.store.StoredFile;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of materials; every revision is kept, one of each type is in force. */
@Repository
class MaterialTable {

    private static final String MATERIALS = "materials";

    private final JdbcClient jdbc;
    private final Clock clock;

    MaterialTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Material> inForce(FilingId id) {
        return LockedRowCache.read(id, MATERIALS, () -> jdbc.sql(
                        "SELECT * FROM material WHERE filing_id = ? AND in_force = TRUE ORDER BY type")
                .param(id.value())
                .query(Rows.of(Material.class))
                .list());
    }

    /** Of each type that has a newer file, the one that was in force at the moment. */
    List<Material> replacedSince(FilingId id, LocalDateTime moment) {
        return jdbc.sql(
                        """
                        SELECT * FROM material before_it WHERE filing_id = :id AND in_force = FALSE AND uploaded_at < :moment
                            AND EXISTS (SELECT 1 FROM material newer WHERE newer.filing_id = :id AND newer.type = before_it.type
                                AND newer.in_force = TRUE AND newer.uploaded_at >= :moment)
                            AND revision = (SELECT MAX(revision) FROM material last WHERE last.filing_id = :id
                                AND last.type = before_it.type AND last.uploaded_at < :moment)
                        ORDER BY type
                        """)
                .param("id", id.value())
                .param("moment", moment)
                .query(Rows.of(Material.class))
                .list();
    }

    Optional<Material> find(String id) {
        return jdbc.sql("SELECT * FROM material WHERE id = ?")
                .param(id)
                .query(Rows.of(Material.class))
                .optional();
    }

    Material add(FilingId id, String type, String name, String contentType, StoredFile file, String by) {
        var revision = jdbc.sql("SELECT COALESCE(MAX(revision), 0) FROM material WHERE filing_id = ? AND type = ?")
                        .params(id.value(), type)
                        .query(Integer.class)
                        .single()
                + 1;
        remove(id, type);
        var material = new Material(
                UUID.randomUUID().toString(),
                id,
                type,
                revision,
                true,
                name,
                contentType,
                file.sizeBytes(),
                file.sha256(),
                LocalDateTime.now(clock),
                by);
        jdbc.sql(
                        """
                        INSERT INTO material (id, filing_id, type, revision, in_force, file_name, content_type, size_bytes, sha256,
                            uploaded_at, uploaded_by)
                        VALUES (?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        material.id(),
                        id.value(),
                        type,
                        revision,
                        name,
                        contentType,
                        file.sizeBytes(),
                        file.sha256(),
                        material.uploadedAt(),
                        by)
                .update();
        return material;
    }

    void remove(FilingId id, String type) {
        LockedRowCache.changed(id, MATERIALS);
        jdbc.sql("UPDATE material SET in_force = FALSE WHERE filing_id = ? AND type = ? AND in_force = TRUE")
                .params(id.value(), type)
                .update();
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.filing.Materials.Original;
import gov.newarea.onestop.identity.Actor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of originals that clerks compared with uploaded materials. */
@Repository
class Originals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Originals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Original> of(FilingId id) {
        return jdbc.sql("SELECT * FROM original_seen WHERE filing_id = ?")
                .param(id.value())
                .query(Rows.of(Original.class))
                .list();
    }

    /** Whether the row is new; the caller has locked the filing. */
    boolean add(Material material, Actor clerk) {
        if (of(material.filingId()).stream().anyMatch(seen -> seen.materialId().equals(material.id()))) {
            return false;
        }
        return jdbc.sql("INSERT INTO original_seen (material_id, filing_id, seen_by, seen_by_name, seen_at)"
                                + " VALUES (?, ?, ?, ?, ?)")
                        .params(
                                material.id(),
                                material.filingId().value(),
                                clerk.id(),
                                clerk.name(),
                                LocalDateTime.now(clock))
                        .update()
                == 1;
    }
}

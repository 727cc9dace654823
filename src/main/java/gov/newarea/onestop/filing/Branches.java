package gov.newarea.onestop.filing;

import gov.newarea.onestop.LockedRowCache;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.Actor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of branches. */
@Repository
class Branches {

    private static final String BRANCHES = "branches";

    private final JdbcClient jdbc;
    private final Clock clock;

    Branches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Branch> of(FilingId id) {
        return LockedRowCache.read(
                id, BRANCHES, () -> jdbc.sql("SELECT * FROM branch WHERE filing_id = ? ORDER BY phase, place")
                        .param(id.value())
                        .query(Rows.of(Branch.class))
                        .list());
    }

    Branch require(FilingId id, String item) {
        return of(id).stream()
                .filter(branch -> branch.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("filing.no-branch"));
    }

    void add(Branch branch) {
        LockedRowCache.changed(branch.filingId(), BRANCHES);
        var columns = Rows.columns(branch);
        jdbc.sql("INSERT INTO branch (%s) VALUES (%s)"
                        .formatted(
                                String.join(", ", columns.keySet()),
                                String.join(", ", Collections.nCopies(columns.size(), "?"))))
                .params(new ArrayList<>(columns.values()))
                .update();
    }

    /** Writes the changed columns of the branch; the caller holds the lock of its filing. */
    void save(Branch branch) {
        var changes = Rows.changes(require(branch.filingId(), branch.item()), branch);
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("UPDATE branch SET %s WHERE filing_id = ? AND item = ?"
                        .formatted(changes.keySet().stream()
                                .map(column -> column + " = ?")
                                .collect(Collectors.joining(", "))))
                .params(new ArrayList<>(changes.values()))
                .params(branch.filingId().value(), branch.item())
                .update();
        LockedRowCache.<List<Branch>>rewritten(branch.filingId(), BRANCHES, branches -> branches.stream()
                .map(known -> known.item().equals(branch.item()) ? branch : known)
                .toList());
    }

    /** Records that an officer examined the branch, so that this officer can never decide it. */
    void keepExaminer(FilingId id, String item, Actor officer) {
        jdbc.sql(
                        """
                        INSERT IGNORE INTO branch_examiner (filing_id, item, officer, officer_name, since) VALUES (?, ?, ?, ?, ?)
                        """)
                .params(id.value(), item, officer.id(), officer.name(), LocalDateTime.now(clock))
                .update();
    }

    boolean isExaminer(FilingId id, String item, Actor officer) {
        return jdbc.sql("SELECT COUNT(*) FROM branch_examiner WHERE filing_id = ? AND item = ? AND officer = ?")
                        .params(id.value(), item, officer.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ends every undecided branch of a filing without a decision. */
    void lapse(FilingId id) {
        LockedRowCache.changed(id, BRANCHES);
        jdbc.sql("UPDATE branch SET state = 'LAPSED' WHERE filing_id = ? AND state NOT IN ('GRANTED', 'REFUSED')")
                .param(id.value())
                .update();
    }
}

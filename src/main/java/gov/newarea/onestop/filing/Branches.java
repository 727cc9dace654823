package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.Actor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The branches of the filings. */
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
        return LockedFilingCache.read(
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

    void plan(FilingId id, String item, String department, int phase, int place) {
        LockedFilingCache.changed(id, BRANCHES);
        jdbc.sql(
                        """
                        INSERT INTO branch (filing_id, item, department, phase, place, state) VALUES (?, ?, ?, ?, ?, 'PLANNED')
                        """)
                .params(id.value(), item, department, phase, place)
                .update();
    }

    void move(FilingId id, String item, BranchState state) {
        LockedFilingCache.changed(id, BRANCHES);
        jdbc.sql("UPDATE branch SET state = ? WHERE filing_id = ? AND item = ?")
                .params(state.name(), id.value(), item)
                .update();
    }

    void open(FilingId id, String item, String department) {
        LockedFilingCache.<List<Branch>>rewritten(id, BRANCHES, branches -> branches.stream()
                .map(branch -> branch.item().equals(item) ? branch.opened(department) : branch)
                .toList());
        jdbc.sql("UPDATE branch SET state = 'REVIEWING', department = ? WHERE filing_id = ? AND item = ?")
                .params(department, id.value(), item)
                .update();
    }

    /** Keeps that an officer looked into the branch; such a one never decides it. */
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

    void review(FilingId id, String item, BranchState state, Actor reviewer, String opinion) {
        LockedFilingCache.changed(id, BRANCHES);
        jdbc.sql(
                        """
                        UPDATE branch SET state = ?, reviewer = ?, reviewer_name = ?, opinion = ?, reviewed_at = ?
                        WHERE filing_id = ? AND item = ?
                        """)
                .params(
                        state.name(),
                        reviewer.id(),
                        reviewer.name(),
                        opinion,
                        LocalDateTime.now(clock),
                        id.value(),
                        item)
                .update();
        keepExaminer(id, item, reviewer);
    }

    void decide(FilingId id, String item, BranchState state, Actor decider, String reasons) {
        LockedFilingCache.changed(id, BRANCHES);
        jdbc.sql(
                        """
                        UPDATE branch SET state = ?, decider = ?, decider_name = ?, reasons = ?, decided_at = ?
                        WHERE filing_id = ? AND item = ?
                        """)
                .params(state.name(), decider.id(), decider.name(), reasons, LocalDateTime.now(clock), id.value(), item)
                .update();
    }

    /** Takes opinion and decision back: the branch is reviewed again. */
    void reopen(FilingId id, String item) {
        LockedFilingCache.changed(id, BRANCHES);
        jdbc.sql(
                        """
                        UPDATE branch SET state = 'REVIEWING', decider = NULL, decider_name = NULL, reasons = NULL, decided_at = NULL,
                            reviewed_at = NULL
                        WHERE filing_id = ? AND item = ?
                        """)
                .params(id.value(), item)
                .update();
    }

    void lapse(FilingId id) {
        LockedFilingCache.changed(id, BRANCHES);
        jdbc.sql("UPDATE branch SET state = 'LAPSED' WHERE filing_id = ? AND state NOT IN ('GRANTED', 'REFUSED')")
                .param(id.value())
                .update();
    }
}

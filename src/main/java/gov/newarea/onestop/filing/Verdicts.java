package gov.newarea.onestop.filing;

import gov.newarea.onestop.Rows;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Correction.Verdict;
import gov.newarea.onestop.identity.Actor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of verdicts: the latest for each scope and target. */
@Repository
class Verdicts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Verdicts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Verdict> of(FilingId id) {
        return jdbc.sql("SELECT * FROM verdict WHERE filing_id = ? ORDER BY target, scope")
                .param(id.value())
                .query(Rows.of(Verdict.class))
                .list();
    }

    /** What was found unfit in all scopes, to be corrected. */
    List<Correction.Point> unfit(FilingId id) {
        return unfit(id, verdict -> true);
    }

    /** What was found unfit in the scope, to be corrected. */
    List<Correction.Point> unfit(FilingId id, String scope) {
        return unfit(id, verdict -> verdict.scope().equals(scope));
    }

    private List<Correction.Point> unfit(FilingId id, Predicate<Verdict> chosen) {
        return of(id).stream()
                .filter(verdict -> !verdict.fits())
                .filter(chosen)
                .map(Verdict::point)
                .toList();
    }

    void give(
            FilingId id,
            String scope,
            Target target,
            boolean fits,
            @Nullable String reason,
            String note,
            Actor officer,
            String department) {
        withdraw(id, scope, List.of(target));
        jdbc.sql(
                        """
                        INSERT INTO verdict (filing_id, scope, target, fits, reason, note, officer, officer_name, department, given_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        scope,
                        target.toString(),
                        fits,
                        reason,
                        note,
                        officer.id(),
                        officer.name(),
                        department,
                        LocalDateTime.now(clock))
                .update();
    }

    void withdraw(FilingId id, String scope, Collection<Target> targets) {
        if (!targets.isEmpty()) {
            jdbc.sql("DELETE FROM verdict WHERE filing_id = :id AND scope = :scope AND target IN (:targets)")
                    .param("id", id.value())
                    .param("scope", scope)
                    .param("targets", targets.stream().map(Target::toString).toList())
                    .update();
        }
    }

    /** Deletes the verdicts of all scopes on a target that has been changed. */
    void forget(FilingId id, Collection<Target> targets) {
        if (!targets.isEmpty()) {
            jdbc.sql("DELETE FROM verdict WHERE filing_id = :id AND target IN (:targets)")
                    .param("id", id.value())
                    .param("targets", targets.stream().map(Target::toString).toList())
                    .update();
        }
    }
}

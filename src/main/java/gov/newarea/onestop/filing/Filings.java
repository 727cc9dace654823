package gov.newarea.onestop.filing;

import gov.newarea.onestop.LockedRowCache;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of filings. Every change locks the filing's row first, so that acts on one filing run one after the other. */
@Repository
class Filings {

    private static final String FILING = "filing";
    private static final int LONGEST_KEY = 100;

    private static final String NAMES =
            """
            OR subject LIKE :contains OR subject_key LIKE :key OR applicant_name LIKE :contains OR applicant_key LIKE :key
                OR channel = 'AGENT' AND filed_by_name LIKE :contains
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FilingNumbers numbers;

    Filings(JdbcClient jdbc, Clock clock, FilingNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    Optional<Filing> find(FilingId id) {
        return LockedRowCache.read(id, FILING, () -> jdbc.sql("SELECT * FROM filing WHERE id = ?")
                        .param(id.value())
                        .query(Rows.of(Filing.class))
                        .optional())
                .map(FilingLogContext::about);
    }

    Filing require(FilingId id) {
        return find(id).orElseThrow(() -> Refusal.notFound("filing.unknown"));
    }

    /** The present state of the filing; its row is locked until the transaction ends. */
    Filing lock(FilingId id) {
        if (!LockedRowCache.holds(id)) {
            var filing = jdbc.sql("SELECT * FROM filing WHERE id = ? FOR UPDATE")
                    .param(id.value())
                    .query(Rows.of(Filing.class))
                    .optional();
            LockedRowCache.take(id);
            return LockedRowCache.read(id, FILING, () -> filing)
                    .map(FilingLogContext::about)
                    .orElseThrow(() -> Refusal.notFound("filing.unknown"));
        }
        return require(id);
    }

    boolean isNumber(String text) {
        return numbers.isNumber(text);
    }

    String readNumber(String typed) {
        return numbers.read(typed);
    }

    Optional<Filing> byNumber(String number) {
        return jdbc.sql("SELECT * FROM filing WHERE number = ?")
                .param(number)
                .query(Rows.of(Filing.class))
                .optional()
                .map(FilingLogContext::about);
    }

    /** A person's filings in these states, the one touched last first; a draft thrown away is no filing. */
    List<Filing> of(String account, String wanted, Set<Filing.State> states, int offset, int size) {
        var text = Rows.like(Typed.text(wanted));
        var named = text.isEmpty()
                ? ""
                : "AND (number LIKE :begins OR subject LIKE :contains OR subject_key LIKE :key"
                        + " OR applicant_name LIKE :contains OR applicant_key LIKE :key)";
        return jdbc.sql(
                        """
                        SELECT * FROM filing WHERE (applicant = :account OR filed_by = :account AND channel <> 'COUNTER')
                            AND state IN (:states) AND NOT (state = 'WITHDRAWN' AND number IS NULL) %s
                        ORDER BY updated_at DESC, id LIMIT :size OFFSET :offset
                        """
                                .formatted(named))
                .param("account", account)
                .param("states", states.stream().map(Enum::name).toList())
                .param("begins", Rows.like(numbers.read(wanted)) + "%")
                .param("contains", "%" + text + "%")
                .param("key", "%" + Rows.like(Typed.key(wanted)) + "%")
                .param("size", size)
                .param("offset", offset)
                .query(Rows.of(Filing.class))
                .list();
    }

    List<Filing> atCounter(int offset, int size) {
        return jdbc.sql(
                        """
                        SELECT * FROM filing WHERE channel = 'COUNTER' AND (state = 'DRAFT'
                            OR state IN ('CHECKING', 'CORRECTING', 'ACCEPTED', 'ISSUING') AND EXISTS
                                (SELECT 1 FROM correction WHERE filing_id = filing.id AND done_at IS NULL AND dropped_at IS NULL))
                        ORDER BY updated_at DESC, id LIMIT ? OFFSET ?
                        """)
                .params(size, offset)
                .query(Rows.of(Filing.class))
                .list();
    }

    List<Filing> checkingFor(Collection<String> departments, int size) {
        if (departments.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT * FROM filing WHERE state = 'CHECKING' AND EXISTS
                            (SELECT 1 FROM branch WHERE filing_id = filing.id AND state = 'PLANNED' AND department IN (:departments))
                        ORDER BY submitted_at, id LIMIT :size
                        """)
                .param("departments", departments)
                .param("size", size)
                .query(Rows.of(Filing.class))
                .list();
    }

    List<Filing> search(String text, @Nullable Collection<String> departments, int offset, int size) {
        var theirs = departments == null
                ? ""
                : "AND EXISTS (SELECT 1 FROM branch WHERE filing_id = filing.id AND department IN (:departments))";
        return jdbc.sql(
                        """
                        SELECT * FROM filing WHERE state <> 'DRAFT' AND number IS NOT NULL AND (number LIKE :begins %s) %s
                        ORDER BY submitted_at DESC, id DESC LIMIT :size OFFSET :offset
                        """
                                .formatted(numbers.isNumber(text) ? "" : NAMES, theirs))
                .param("begins", Rows.like(numbers.read(text)) + "%")
                .param("contains", "%" + Rows.like(Typed.text(text)) + "%")
                .param("key", "%" + Rows.like(Typed.key(text)) + "%")
                .param("departments", departments == null || departments.isEmpty() ? List.of("") : departments)
                .param("size", size)
                .param("offset", offset)
                .query(Rows.of(Filing.class))
                .list();
    }

    void insert(Filing filing) {
        var columns = withKeys(Rows.columns(filing));
        columns.put("key_rule", Typed.KEY_RULE);
        jdbc.sql("INSERT INTO filing (%s) VALUES (%s)"
                        .formatted(
                                String.join(", ", columns.keySet()),
                                String.join(", ", Collections.nCopies(columns.size(), "?"))))
                .params(new ArrayList<>(columns.values()))
                .update();
    }

    /** Adds the keys by which the names in these columns are looked up. */
    private static Map<String, @Nullable Object> withKeys(Map<String, @Nullable Object> columns) {
        Map.of("applicant_name", "applicant_key", "subject", "subject_key").forEach((name, key) -> {
            if (columns.get(name) instanceof String typed) {
                columns.put(key, Typed.key(typed, LONGEST_KEY));
            }
        });
        return columns;
    }

    /** Writes the changed columns of the filing and its time of change; the caller holds the lock of its row. */
    Filing save(Filing filing) {
        var now = LocalDateTime.now(clock);
        var touched = filing.with(filing.cover().touched(now));
        var changes = withKeys(Rows.changes(require(filing.id()), touched));
        changes.putIfAbsent("updated_at", now);
        jdbc.sql("UPDATE filing SET %s WHERE id = ?"
                        .formatted(changes.keySet().stream()
                                .map(column -> column + " = ?")
                                .collect(Collectors.joining(", "))))
                .params(new ArrayList<>(changes.values()))
                .param(filing.id().value())
                .update();
        LockedRowCache.<Optional<Filing>>rewritten(filing.id(), FILING, known -> Optional.of(touched));
        return touched;
    }
}

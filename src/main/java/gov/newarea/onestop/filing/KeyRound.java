package gov.newarea.onestop.filing;

import gov.newarea.onestop.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the stored keys of names again where an earlier {@link Typed#KEY_RULE} made them, or where a node of an earlier version made
 * none. A key can be made of a key: what was typed is not needed.
 */
@Component
public class KeyRound {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRound.class);
    private static final int AT_ONCE = 500;
    private static final int MOST = 100;

    private static final List<Stored> STORED = List.of(
            new Stored("account", List.of("id"), List.of("name"), List.of("name_key")),
            new Stored(
                    "filing",
                    List.of("id"),
                    List.of("applicant_name", "subject"),
                    List.of("applicant_key", "subject_key")),
            new Stored("filing_person", List.of("filing_id", "place", "line"), List.of("name"), List.of("name")),
            new Stored("taken_name", List.of("name"), List.of("name", "trade"), List.of("name", "trade")));

    private final JdbcClient jdbc;

    KeyRound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keys that a table stores, and of what they are made. */
    private record Stored(String table, List<String> row, List<String> names, List<String> keys) {

        String read() {
            return "SELECT %s, %s FROM %s WHERE key_rule < :rule LIMIT %d"
                    .formatted(String.join(", ", row), String.join(", ", names), table, AT_ONCE);
        }

        String write(List<String> columns) {
            return "UPDATE %s SET %s WHERE %s".formatted(table, set(columns, ", "), set(row, " AND "));
        }

        /** Of a name, or of a key, which may have two parts with a blank between. */
        @Nullable
        String key(@Nullable String name) {
            if (name == null) {
                return null;
            }
            return names.equals(keys)
                    ? Arrays.stream(name.split(" ", -1)).map(Typed::key).collect(Collectors.joining(" "))
                    : Typed.key(name, MOST);
        }

        private static String set(List<String> columns, String joint) {
            return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(joint));
        }
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT12H")
    @SchedulerLock(name = "keys-of-names")
    public void makeAgain() {
        for (var stored : STORED) {
            List<Map<String, Object>> rows;
            do {
                rows = jdbc.sql(stored.read())
                        .param("rule", Typed.KEY_RULE)
                        .query()
                        .listOfRows();
                rows.forEach(row -> makeAgain(stored, row));
            } while (rows.size() == AT_ONCE);
        }
    }

    private void makeAgain(Stored stored, Map<String, Object> row) {
        var columns = new ArrayList<>(stored.keys());
        var values = stored.names().stream()
                .map(name -> stored.key((String) row.get(name)))
                .collect(Collectors.toList());
        columns.add("key_rule");
        values.add(String.valueOf(Typed.KEY_RULE));
        try {
            write(stored, columns, values, row);
        } catch (DuplicateKeyException taken) {
            LOG.warn("Two names in {} are one by the present rule of keys; the second keeps its key", stored.table());
            write(stored, List.of("key_rule"), List.of(String.valueOf(Typed.KEY_RULE)), row);
        }
    }

    private void write(Stored stored, List<String> columns, List<String> values, Map<String, Object> row) {
        jdbc.sql(stored.write(columns))
                .params(values)
                .params(stored.row().stream().map(row::get).toList())
                .update();
    }
}

package gov.newarea.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class RowsTests {

    private static final String ROW =
            """
            SELECT 'f-1' AS filing_id, 'DECIDER' AS role, 'a,b' AS items, '王五' AS officer_name, 3 AS place, 5000000000 AS size_bytes,
                TRUE AS in_force, DATE '2026-03-02' AS due_on, TIMESTAMP '2026-03-01 09:30:00' AS given_at""";

    private final JdbcClient jdbc = JdbcClient.create(new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:mem:"));

    record Line(
            @Nullable FilingId filingId,
            @Nullable Role role,
            @Nullable List<String> items,
            @Nullable String officerName,
            int place,
            long sizeBytes,
            boolean inForce,
            @Nullable LocalDate dueOn,
            @Nullable LocalDateTime givenAt) {}

    record Misnamed(String officersName) {}

    @Test
    void columnsBecomeTheComponentsOfTheirNames() {
        assertThat(jdbc.sql(ROW).query(Rows.of(Line.class)).single())
                .isEqualTo(new Line(
                        new FilingId("f-1"),
                        Role.DECIDER,
                        List.of("a", "b"),
                        "王五",
                        3,
                        5_000_000_000L,
                        true,
                        LocalDate.of(2026, 3, 2),
                        LocalDateTime.of(2026, 3, 1, 9, 30)));
    }

    @Test
    void aMissingValueIsNull() {
        var nothing =
                """
                SELECT NULL AS filing_id, NULL AS role, NULL AS items, NULL AS officer_name, 0 AS place, 0 AS size_bytes, FALSE AS in_force,
                    NULL AS due_on, NULL AS given_at""";

        assertThat(jdbc.sql(nothing).query(Rows.of(Line.class)).single())
                .isEqualTo(new Line(null, null, null, null, 0, 0, false, null, null));
    }

    @Test
    void aMissingColumnIsAnErrorAndNotNull() {
        assertThatThrownBy(() -> jdbc.sql(ROW).query(Rows.of(Misnamed.class)).list())
                .isInstanceOf(BadSqlGrammarException.class)
                .hasStackTraceContaining("officers_name");
    }

    record Head(@Nullable FilingId filingId, @Nullable Role role) implements Rows.Part {}

    record Whole(Head head, @Nullable List<String> items, int place) {}

    @Test
    void aPartTakesItsColumnsFromTheSameRow() {
        assertThat(jdbc.sql(ROW).query(Rows.of(Whole.class)).single())
                .isEqualTo(new Whole(new Head(new FilingId("f-1"), Role.DECIDER), List.of("a", "b"), 3));
    }

    @Test
    void aRecordIsWrittenAsItIsRead() {
        var whole = new Whole(new Head(new FilingId("f-1"), null), List.of("a", "b"), 3);

        assertThat(Rows.columns(whole))
                .containsEntry("filing_id", "f-1")
                .containsEntry("role", null)
                .containsEntry("items", "a,b")
                .containsEntry("place", 3)
                .hasSize(4);
        assertThat(Rows.changes(whole, new Whole(new Head(new FilingId("f-1"), Role.DECIDER), List.of("a", "b"), 3)))
                .containsOnly(Map.entry("role", "DECIDER"));
    }
}

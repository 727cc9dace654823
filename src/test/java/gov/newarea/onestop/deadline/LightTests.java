package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LightTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LightRule RULE = new LightRule(FRIDAY, TUESDAY);

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:lights"));

    @ParameterizedTest
    @CsvSource({"2026-11-26, RED", "2026-11-27, AMBER", "2026-12-01, AMBER", "2026-12-02, GREEN"})
    void changesOnTheDayAfterTheLimit(LocalDate due, Light light) {
        assertThat(RULE.of(due)).isEqualTo(light);
    }

    @Test
    void isOffWhereNothingIsDue() {
        assertThat(RULE.of(null)).isEqualTo(Light.OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -1, 0, 1, 3, 4, 5, 9})
    void isTheSameInSqlAsInJava(int days) {
        var due = FRIDAY.plusDays(days);

        var shown = jdbc.sql("SELECT " + LightRule.named("due") + " FROM (SELECT CAST(:due AS DATE) AS due) limits")
                .params(RULE.values())
                .param("due", due)
                .query(String.class)
                .single();

        assertThat(shown).isEqualTo(RULE.of(due).name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -1, 0, 1, 3, 4, 5, 9})
    void findsEachRowUnderExactlyOneLight(int days) {
        var due = FRIDAY.plusDays(days);

        assertThat(Light.values()).filteredOn(light -> found(due, light) == 1).containsExactly(RULE.of(due));
    }

    private int found(LocalDate due, Light light) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT CAST(:due AS DATE) AS due) limits WHERE "
                        + LightRule.where("due", light))
                .params(RULE.values())
                .param("due", due)
                .query(Integer.class)
                .single();
    }
}

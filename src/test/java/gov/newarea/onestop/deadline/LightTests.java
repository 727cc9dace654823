package gov.newarea.onestop.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LightTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LightRule RULE = new LightRule(FRIDAY, TUESDAY, THURSDAY);

    private static final String FROM =
            " FROM (SELECT CAST(:due AS DATE) AS due, CAST(:started AS DATE) AS started_on) time_limit";

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:lights"));

    @ParameterizedTest
    @CsvSource({"2026-11-26, RED", "2026-11-27, AMBER", "2026-12-01, AMBER", "2026-12-02, GREEN"})
    void changesOnTheDayAfterTheLimit(LocalDate due, Light light) {
        assertThat(RULE.of(due, false)).isEqualTo(light);
    }

    /** A limit of two days begins green; it turns amber when one of them has passed, and a weekend passes none. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-01, GREEN",
        "2026-11-26, 2026-11-30, AMBER",
        "2026-11-27, 2026-11-30, GREEN",
        "2026-11-27, 2026-11-27, AMBER",
        "2026-11-27, 2026-11-26, RED"
    })
    void isNotAmberBeforeAWorkingDayHasPassed(LocalDate started, LocalDate due, Light light) {
        assertThat(RULE.of(due, RULE.isFresh(started))).isEqualTo(light);
    }

    @Test
    void isOffWhereNothingIsDue() {
        assertThat(RULE.of(null, false)).isEqualTo(Light.OFF);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void isTheSameInSqlAsInJava(LocalDate started, LocalDate due) {
        var shown = jdbc.sql("SELECT " + LightRule.named("due", LightRule.FRESH) + FROM)
                .params(RULE.values())
                .params(Map.of("due", due, "started", started))
                .query(String.class)
                .single();

        assertThat(shown).isEqualTo(light(started, due).name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void findsEachRowUnderExactlyOneLight(LocalDate started, LocalDate due) {
        assertThat(Light.values())
                .filteredOn(light -> found(started, due, light) == 1)
                .containsExactly(light(started, due));
    }

    static Stream<Arguments> limits() {
        return IntStream.of(-9, -1, 0).boxed().flatMap(started -> IntStream.of(-3, -1, 0, 1, 3, 4, 5, 9)
                .mapToObj(due -> Arguments.of(FRIDAY.plusDays(started), FRIDAY.plusDays(due))));
    }

    private static Light light(LocalDate started, LocalDate due) {
        return RULE.of(due, RULE.isFresh(started));
    }

    private int found(LocalDate started, LocalDate due, Light light) {
        return jdbc.sql("SELECT COUNT(*)" + FROM + " WHERE " + LightRule.where("due", LightRule.FRESH, light))
                .params(RULE.values())
                .params(Map.of("due", due, "started", started))
                .query(Integer.class)
                .single();
    }
}

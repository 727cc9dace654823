package gov.newarea.onestop.nodes;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until no work is left: no step of the engine, no daily round, and no mail that is due. */
final class Rest {

    /** A step that failed during a fault is retried after a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(150);

    /** Queries that count the work that is left. */
    private static final Map<String, String> MOVING = new LinkedHashMap<>();

    static {
        MOVING.put(
                "steps of the engine",
                "SELECT COUNT(*) FROM ACT_RU_JOB WHERE RETRIES_ > 0 AND HANDLER_TYPE_ = 'async-continuation'");
        MOVING.put(
                "the round of the day",
                "SELECT 1 - COUNT(*) FROM daily_round WHERE on_day = CAST(CURRENT_TIMESTAMP AS DATE)");
        MOVING.put(
                "mails that are due",
                "SELECT COUNT(*) FROM mail WHERE state = 'WAITING' AND next_attempt_at < CURRENT_TIMESTAMP(3) -"
                        + " INTERVAL 40 SECOND");
    }

    private final JdbcClient database;

    Rest(JdbcClient database) {
        this.database = database;
    }

    /** The work that is left when the time is over; empty if none. */
    Map<String, Integer> await() {
        try {
            Awaitility.await()
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> moving().isEmpty());
        } catch (ConditionTimeoutException stillMoving) {
            return moving();
        }
        return Map.of();
    }

    private Map<String, Integer> moving() {
        var moving = new LinkedHashMap<String, Integer>();
        MOVING.forEach((what, sql) -> {
            int count = database.sql(sql).query(Integer.class).single();
            if (count > 0) {
                moving.put(what, count);
            }
        });
        return moving;
    }
}

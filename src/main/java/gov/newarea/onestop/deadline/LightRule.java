package gov.newarea.onestop.deadline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which light a due day shows on one day. A limit of which no working day has passed is fresh, and not amber however short
 * it is, unless it is due today. Java code and SQL statements both use this rule; {@link Deadlines#lightRule} makes it from
 * {@code onestop.deadline.amber}.
 *
 * @param today a limit that is due earlier shows red
 * @param soon a limit that is due later shows green; one that is due from today to this day shows amber
 * @param passed a limit that started later is fresh
 */
public record LightRule(LocalDate today, LocalDate soon, LocalDate passed) {

    /** The SQL condition for rows of the table of limits that are fresh. */
    static final String FRESH = "(time_limit.started_on > :passed)";

    /** Off without a due day. */
    public Light of(@Nullable LocalDate due, boolean fresh) {
        if (due == null) {
            return Light.OFF;
        }
        if (due.isBefore(today)) {
            return Light.RED;
        }
        return due.isAfter(soon) || fresh && due.isAfter(today) ? Light.GREEN : Light.AMBER;
    }

    public boolean isFresh(LocalDate started) {
        return started.isAfter(passed);
    }

    /** The SQL condition for other rows, named by their columns of filing and item, whose limit is fresh. */
    public static String fresh(String filing, String item) {
        return """
                EXISTS (SELECT 1 FROM time_limit WHERE time_limit.filing_id = %s AND time_limit.ended_on IS NULL
                    AND time_limit.scope = CASE WHEN %s = '' THEN 'check' ELSE CONCAT('item:', %s) END AND %s)
                """
                .formatted(filing, item, item, FRESH);
    }

    /** The SQL condition for rows whose column of due days shows the light; its parameters are {@link #values}. */
    public static String where(String column, String fresh, Light light) {
        return switch (light) {
            case RED -> column + " < :today";
            case AMBER ->
                "%s >= :today AND %s <= :soon AND (%s = :today OR NOT %s)".formatted(column, column, column, fresh);
            case GREEN ->
                "%s >= :today AND (%s > :soon OR %s > :today AND %s)".formatted(column, column, column, fresh);
            case OFF -> column + " IS NULL";
        };
    }

    /** The SQL expression for the light of a row, in lower case; its parameters are {@link #values}. */
    public static String named(String column, String fresh) {
        return "CASE WHEN %s THEN '%s' WHEN %s THEN '%s' ELSE '%s' END"
                .formatted(
                        where(column, fresh, Light.RED),
                        name(Light.RED),
                        where(column, fresh, Light.AMBER),
                        name(Light.AMBER),
                        name(Light.GREEN));
    }

    /** {@link #named} for rows of the table of limits. */
    public static String namedOfLimits() {
        return named("promised_due", FRESH);
    }

    /** The parameters of the SQL conditions, by name. */
    public Map<String, LocalDate> values() {
        return Map.of("today", today, "soon", soon, "passed", passed);
    }

    private static String name(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }
}

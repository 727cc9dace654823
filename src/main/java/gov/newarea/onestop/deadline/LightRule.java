package gov.newarea.onestop.deadline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which light a due day shows on one day. Java code and SQL statements both use this rule; {@link Deadlines#lightRule} makes
 * it from {@code onestop.deadline.amber}.
 *
 * @param today a limit that is due earlier shows red
 * @param soon a limit that is due later shows green; one that is due from today to this day shows amber
 */
public record LightRule(LocalDate today, LocalDate soon) {

    /** Off without a due day. */
    public Light of(@Nullable LocalDate due) {
        if (due == null) {
            return Light.OFF;
        }
        if (due.isBefore(today)) {
            return Light.RED;
        }
        return due.isAfter(soon) ? Light.GREEN : Light.AMBER;
    }

    /** The SQL condition for rows whose column of due days shows the light; its parameters are {@link #values}. */
    public static String where(String column, Light light) {
        return switch (light) {
            case RED -> column + " < :today";
            case AMBER -> column + " >= :today AND " + column + " <= :soon";
            case GREEN -> column + " > :soon AND " + column + " >= :today";
            case OFF -> column + " IS NULL";
        };
    }

    /** The SQL expression for the light of a row, in lower case; its parameters are {@link #values}. */
    public static String named(String column) {
        return "CASE WHEN %s THEN '%s' WHEN %s THEN '%s' ELSE '%s' END"
                .formatted(
                        where(column, Light.RED),
                        name(Light.RED),
                        where(column, Light.AMBER),
                        name(Light.AMBER),
                        name(Light.GREEN));
    }

    /** The parameters of the SQL conditions, by name. */
    public Map<String, LocalDate> values() {
        return Map.of("today", today, "soon", soon);
    }

    private static String name(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }
}

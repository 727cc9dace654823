package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the daily rounds run again by moving the recorded rounds one day back. */
final class Days {

    private final JdbcClient database;
    private final Path logs;

    Days(JdbcClient database, Path logs) {
        this.database = database;
        this.logs = logs;
    }

    /** Begins the next day, if the round of the present day is done; returns whether it was. */
    boolean next() {
        boolean made = made().equals(begun());
        if (made) {
            database.sql("UPDATE daily_round SET on_day = on_day - INTERVAL 1 DAY ORDER BY on_day")
                    .update();
        }
        return made;
    }

    /** Reports days without exactly one round, and nodes that tried to record a second round. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        if (!made().equals(begun())) {
            broken.add(made() + " rounds in " + begun() + " days");
        }
        try (Stream<Path> files = Files.list(logs)) {
            for (var log : files.toList()) {
                try (var lines = Files.lines(log)) {
                    lines.filter(line -> line.contains("Duplicate entry") && line.contains("daily_round"))
                            .forEach(broken::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return broken;
    }

    private Integer made() {
        return days("SELECT COUNT(*) FROM daily_round");
    }

    /** The days from the first round to today; midnight may pass during the test. */
    private Integer begun() {
        return days("SELECT COALESCE(DATEDIFF(CURRENT_DATE, MIN(on_day)), 0) + 1 FROM daily_round");
    }

    private Integer days(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}

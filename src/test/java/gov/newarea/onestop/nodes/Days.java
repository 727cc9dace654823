package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets one day after another begin, as far as the daily rounds know: the rounds made so far become those of earlier days. */
final class Days {

    private final JdbcClient database;
    private final Path logs;
    private int begun = 1;

    Days(JdbcClient database, Path logs) {
        this.database = database;
        this.logs = logs;
    }

    /** The round of the day that ends was made, or the next one is not begun. */
    boolean next() {
        boolean made = database.sql("SELECT COUNT(*) FROM daily_round")
                        .query(Integer.class)
                        .single()
                == begun;
        if (made) {
            database.sql("UPDATE daily_round SET on_day = on_day - INTERVAL 1 DAY ORDER BY on_day")
                    .update();
            begun++;
        }
        return made;
    }

    /** Each day's round made once: one row for each day, and no node that came to write a second one. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        int made = database.sql("SELECT COUNT(*) FROM daily_round")
                .query(Integer.class)
                .single();
        if (made != begun) {
            broken.add(made + " rounds in " + begun + " days");
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
}

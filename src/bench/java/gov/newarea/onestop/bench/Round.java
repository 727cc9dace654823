package gov.newarea.onestop.bench;

import gov.newarea.onestop.deadline.CalendarOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Every open limit counted again, as when a notice moves the holidays: the round over all open filings. */
final class Round implements Figure {

    private final int tasks;

    Round(int tasks) {
        this.tasks = tasks;
    }

    @Override
    public void measure(House house, Table table) throws Exception {
        new Population(house).openTasks(tasks).settle();
        long filings = count(house, "SELECT COUNT(*) FROM filing WHERE state IN ('CHECKING', 'ACCEPTED')");
        long limits = count(house, "SELECT COUNT(*) FROM time_limit WHERE ended_on IS NULL");
        var year = LocalDate.now().getYear();
        var notice = Files.readString(Path.of("config/calendar/" + year + ".yml"));
        var tomorrow = LocalDate.now().plusDays(1);
        var longer = notice.replace(
                "off:\n",
                "off:\n  - {name: {zh: 调休, en: Day off}, from: %s, to: %s}\n"
                        .formatted(tomorrow, tomorrow.plusDays(2)));
        load(house, table, longer, "%,d open filings, %,d limits: most days move".formatted(filings, limits), filings);
        load(house, table, longer, "the same: no day moves", filings);
        load(house, table, notice, "the same: most days move back", filings);
    }

    private static void load(House house, Table table, String notice, String what, long filings) throws Exception {
        Heap.reset();
        double seconds = Times.once(() -> house.people().as("new-area.admin", () -> house.ask(CalendarOffice.class)
                        .load(notice)))
                / 1000;
        table.row(
                "round over " + what,
                "30 s for 100,000 filings, memory flat",
                String.format(Locale.ROOT, "%.1f s, at most %d MB of heap", seconds, Heap.peak()),
                seconds <= 30 * Math.max(1, filings / 100_000.0));
    }

    private static long count(House house, String sql) {
        return house.sql().sql(sql).query(Long.class).single();
    }
}

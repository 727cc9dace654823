package gov.newarea.onestop.bench;

import gov.newarea.onestop.deadline.CalendarOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/** The daily round of the clock over all open filings, and every open limit counted again, as when a notice moves the holidays. */
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
        warn(
                house,
                table,
                "%,d open filings, %,d limits: a day's share is warned of".formatted(filings, limits),
                filings);
        var year = LocalDate.now().getYear();
        var notice = Files.readString(Path.of("config/calendar/" + year + ".yml"));
        var tomorrow = LocalDate.now().plusDays(1);
        var longer = notice.replace(
                "off:\n",
                "off:\n  - {name: {zh: 调休, en: Day off}, from: %s, to: %s}\n"
                        .formatted(tomorrow, tomorrow.plusDays(2)));
        load(house, table, longer, "a notice loaded that moves most of these limits");
        load(house, table, longer, "a notice loaded that moves none");
        load(house, table, notice, "a notice loaded that moves them back");
    }

    /** What was due until yesterday has been warned of; today some turn amber and some red. */
    private static void warn(House house, Table table, String what, long filings) throws Exception {
        var round = house.context().getBean("warningRound");
        var check = ReflectionUtils.findMethod(round.getClass(), "check");
        ReflectionUtils.makeAccessible(check);
        house.ask(TransactionTemplate.class).executeWithoutResult(status -> {
            house.sql().sql("DELETE FROM daily_round").update();
            house.sql()
                    .sql("UPDATE time_limit SET warned = CASE WHEN promised_due < TIMESTAMPADD(DAY, -1,"
                            + " CURRENT_DATE) THEN 'RED' ELSE 'AMBER' END WHERE promised_due <= CURRENT_DATE")
                    .update();
        });
        Heap.reset();
        double seconds = Times.once(() -> ReflectionUtils.invokeMethod(check, round)) / 1000;
        long handled = count(house, "SELECT handled FROM daily_round");
        table.row(
                "daily round over " + what,
                "30 s for 100,000 filings, memory flat",
                String.format(
                        Locale.ROOT, "%.1f s, %,d warned of, at most %d MB of heap", seconds, handled, Heap.peak()),
                seconds <= 30 * Math.max(1, filings / 100_000.0));
    }

    private static void load(House house, Table table, String notice, String what) throws Exception {
        Heap.reset();
        double seconds = Times.once(() -> house.people().as("new-area.admin", () -> house.ask(CalendarOffice.class)
                        .load(notice)))
                / 1000;
        table.row(what, String.format(Locale.ROOT, "%.1f s, at most %d MB of heap", seconds, Heap.peak()));
    }

    private static long count(House house, String sql) {
        return house.sql().sql(sql).query(Long.class).single();
    }
}

package gov.newarea.onestop.bench;

import gov.newarea.onestop.approval.queue.QueueReader;
import gov.newarea.onestop.approval.queue.QueueReader.Query;
import gov.newarea.onestop.approval.queue.QueueReader.Tab;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Filing;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lists at growing numbers of open tasks, and with ten times as many closed filings. */
final class Lists implements Figure {

    private static final int TIMES = 200;
    private static final String CLERK = "bench-officer-0";

    private final List<Integer> sizes;
    private final Map<String, Times> first = new HashMap<>();

    Lists(List<Integer> sizes) {
        this.sizes = sizes;
    }

    @Override
    public void measure(House house, Table table) throws Exception {
        var population = new Population(house);
        var before = "nothing closed";
        for (int size : sizes) {
            double open = Times.once(() -> population.openTasks(size).settle());
            boolean smallest = size == sizes.get(0);
            if (smallest) {
                warm(house);
            }
            at(house, size, before, table, smallest);
            double closed = Times.once(() -> population.closedFilings(10 * size).settle());
            table.row(
                    "generator: %,d open tasks, %,d closed filings in all".formatted(size, 10 * size),
                    String.format(Locale.ROOT, "%.1f + %.1f minutes more", open / 60_000, closed / 60_000));
            before = "%,d closed".formatted(10 * size);
            at(house, size, before, table, false);
        }
    }

    /** The first pages of a young machine say more of its compiler than of the lists. */
    private static void warm(House house) throws Exception {
        var browser = new Browser(house.address());
        browser.login(CLERK);
        Times.of(500, () -> browser.get("/desk"));
    }

    private void at(House house, int size, String closed, Table table, boolean remember) throws Exception {
        var queue = house.ask(QueueReader.class);
        var records = house.ask(FilingRecords.class);
        var browser = new Browser(house.address());
        browser.login(CLERK);
        var where = " at %,d open, %s".formatted(size, closed);
        house.people().as(CLERK, () -> {
            try {
                report(
                        "queue, first page: query",
                        where,
                        5,
                        Times.of(TIMES, () -> queue.page(query(Tab.OPEN, "", ""))),
                        table,
                        remember);
                report(
                        "queue, first page: whole page",
                        where,
                        30,
                        Times.of(TIMES, () -> browser.get("/desk")),
                        table,
                        remember);
                var deep = deep(queue);
                report(
                        "queue, page 40: query",
                        where,
                        5,
                        Times.of(TIMES, () -> queue.page(query(Tab.OPEN, "", deep))),
                        table,
                        remember);
                report(
                        "queue, done by me: query",
                        where,
                        5,
                        Times.of(TIMES, () -> queue.page(query(Tab.DONE, "", ""))),
                        table,
                        remember);
                report("queue counts", where, 1, Times.of(TIMES, queue::counts), table, remember);
                var number =
                        queue.page(query(Tab.OPEN, "", deep)).items().get(0).number();
                report(
                        "find by number",
                        where,
                        1,
                        Times.of(TIMES, () -> records.byNumber(number).orElseThrow()),
                        table,
                        remember);
                report(
                        "queue, filtered by number: query",
                        where,
                        5,
                        Times.of(TIMES, () -> queue.page(query(Tab.OPEN, number, ""))),
                        table,
                        remember);
                report(
                        "desk search by number: whole page",
                        where,
                        30,
                        Times.of(20, () -> browser.get("/desk/search?text=" + number)),
                        table,
                        remember);
                report(
                        "desk search by a name: whole page",
                        where,
                        100,
                        Times.of(5, () -> browser.get("/desk/search?text=%E5%8C%97%E6%B9%96")),
                        table,
                        remember);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        house.people().as("bench-applicant-7", () -> {
            try {
                report(
                        "an applicant's own filings: query",
                        where,
                        5,
                        Times.of(TIMES, () -> records.own("", EnumSet.allOf(Filing.State.class), 0, 21)),
                        table,
                        remember);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Cursor of a page as far in as people turn. */
    private static String deep(QueueReader queue) {
        var cursor = "";
        for (int page = 0; page < 40; page++) {
            var next = queue.page(query(Tab.OPEN, "", cursor)).next();
            if (next.isEmpty()) {
                break;
            }
            cursor = next;
        }
        return cursor;
    }

    private static Query query(Tab tab, String text, String after) {
        return new Query(tab, text, "", null, null, false, after, "", 25);
    }

    private void report(String figure, String where, int millis, Times times, Table table, boolean remember) {
        if (remember) {
            first.put(figure, times);
        }
        var base = first.get(figure);
        var growth = base == null || remember
                ? ""
                : String.format(Locale.ROOT, ", %.1f times the first", times.p50() / base.p50());
        table.row(figure + where, "p95 " + millis + " ms", times + growth, times.p95() <= millis);
    }
}

package gov.newarea.onestop.bench;

import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Filings from submitting to the printed licence, four threads, against the bare engine on the same drawing, in turns; what
 * one costs the database; how long an officer waits for claiming and completing.
 */
final class Filings implements Figure {

    private static final int THREADS = 4;
    private static final int EACH = Integer.getInteger("bench.filings", 100);
    private static final int WARM = Integer.getInteger("bench.warm", 800);
    private static final AtomicLong NAMES = new AtomicLong(System.currentTimeMillis());

    private final Map<String, SecurityContext> signedIn = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Double> claims = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> completions = new ConcurrentLinkedQueue<>();

    /** How fast, and what it cost. */
    private record Run(double perSecond, double statements, double commits) {}

    private interface OneFiling {
        void through(int number) throws Exception;
    }

    private interface Waiting {
        /** Steps behind the counter that are still to be done. */
        long steps();
    }

    @Override
    public void measure(House house, Table table) throws Exception {
        var database = house.database();
        if (!database.mysql()) {
            ours(house, WARM);
            var run = ours(house, EACH);
            table.row("filings a second on H2, 4 threads", String.format(Locale.ROOT, "%.1f", run.perSecond()));
            return;
        }
        database.empty(BareEngine.NAME);
        var bare = new ArrayList<Run>();
        var ours = new ArrayList<Run>();
        try (var engine = new BareEngine(database)) {
            bare(engine, database, WARM);
            ours(house, WARM);
            claims.clear();
            completions.clear();
            for (int i = 0; i < 3; i++) {
                bare.add(bare(engine, database, EACH));
                ours.add(ours(house, EACH));
            }
        }
        double rate = median(ours, 0);
        double bareRate = median(bare, 0);
        table.row(
                "filings from submit to printed licence, 4 threads",
                "1.5 times the bare engine",
                String.format(Locale.ROOT, "%.1f/s, bare engine %.1f/s: %.2f times", rate, bareRate, rate / bareRate),
                rate >= 1.5 * bareRate);
        table.row(
                "SQL statements a filing, as the server counts them",
                "half of the bare engine's",
                String.format(Locale.ROOT, "%.0f, bare engine %.0f", median(ours, 1), median(bare, 1)),
                median(ours, 1) <= median(bare, 1) / 2);
        table.row(
                "commits a filing, as the server counts them, those that only read included",
                "25: 14 for five tasks",
                String.format(
                        Locale.ROOT,
                        "%.1f, bare engine %.1f; %d are the client's search for its tasks",
                        median(ours, 2),
                        median(bare, 2),
                        1 + 2 * BRANCHES.length),
                median(ours, 2) <= 25);
        latency(table, "claim, server, 4 threads", claims);
        latency(table, "complete, server, 4 threads", completions);
    }

    private static void latency(Table table, String figure, ConcurrentLinkedQueue<Double> millis) {
        var times = Times.of(millis);
        table.row(figure, "15 / 40 ms", times.toString(), times.p50() <= 15 && times.p95() <= 40);
    }

    private static double median(List<Run> runs, int which) {
        return Times.median(runs.stream().mapToDouble(run -> switch (which) {
            case 0 -> run.perSecond();
            case 1 -> run.statements();
            default -> run.commits();
        }));
    }

    private static Run bare(BareEngine engine, Database database, int filings) throws Exception {
        long mark = System.nanoTime();
        return run(database, filings, number -> engine.run("case-" + mark + "-" + number), engine::waiting);
    }

    private Run ours(House house, int filings) throws Exception {
        var people = house.people();
        var drafts = IntStream.range(0, filings)
                .mapToObj(i -> people.companyDraft(name()))
                .toList();
        return run(house.database(), filings, number -> through(house, drafts.get(number)), () -> house.sql()
                .sql("SELECT COUNT(*) FROM ACT_RU_JOB WHERE TYPE_ = 'message' AND RETRIES_ > 0")
                .query(Long.class)
                .single());
    }

    private static Run run(Database database, int filings, OneFiling filing, Waiting waiting) throws Exception {
        long statements = database.counter("Questions");
        long commits = database.counter("Com_commit");
        long begin = System.nanoTime();
        var threads = Executors.newFixedThreadPool(THREADS);
        var running = IntStream.range(0, filings)
                .mapToObj(number -> threads.submit(() -> {
                    filing.through(number);
                    return number;
                }))
                .toList();
        for (var one : running) {
            one.get();
        }
        threads.shutdown();
        while (waiting.steps() > 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Run(
                filings / seconds,
                (database.counter("Questions") - statements) / (double) filings,
                (database.counter("Com_commit") - commits) / (double) filings);
    }

    private void through(House house, FilingId draft) {
        var branches = house.ask(BranchDesk.class);
        signedIn(house, "applicant", () -> house.ask(Submission.class).submit(draft, true, false));
        act(house, "service-centre.window", draft, "check-completeness", "", task -> house.ask(WindowDesk.class)
                .accept(task));
        for (var branch : BRANCHES) {
            act(
                    house,
                    branch[1] + ".reviewer",
                    draft,
                    "review-materials",
                    branch[0],
                    task -> branches.passOn(task, false, "材料齐全"));
        }
        for (var branch : BRANCHES) {
            var step = branch == BRANCHES[BRANCHES.length - 1] ? "approve-registration" : "decide-item";
            act(house, branch[1] + ".decider", draft, step, branch[0], task -> branches.decide(task, true, ""));
        }
    }

    private static final String[][] BRANCHES = {
        {"organisation-code", "quality-supervision"},
        {"state-tax-registration", "state-tax"},
        {"local-tax-registration", "local-tax"},
        {"company-registration", "industry-commerce"}
    };

    private void act(
            House house,
            String officer,
            FilingId filing,
            String step,
            String item,
            java.util.function.Consumer<String> complete) {
        signedIn(house, officer, () -> {
            var task = house.people().task(filing, step, item);
            claims.add(timed(() -> house.ask(WorkQueue.class).claim(task)));
            completions.add(timed(() -> complete.accept(task)));
        });
    }

    /** In the name of somebody who signed in once, as people do, and not before each of their acts. */
    private void signedIn(House house, String username, Runnable act) {
        SecurityContextHolder.setContext(signedIn.computeIfAbsent(
                username, name -> house.people().as(name, SecurityContextHolder::getContext)));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static double timed(Runnable act) {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** A trade name nobody has taken, in Han characters. */
    static String name() {
        var name = new StringBuilder("北湖");
        for (long n = NAMES.incrementAndGet(); n > 0; n /= 10) {
            name.append("甲乙丙丁戊己庚辛壬癸".charAt((int) (n % 10)));
        }
        return name.toString();
    }

    /** Drafts of the demo applicant, for whoever needs some. */
    static FilingId draft(SpineFixtures people) {
        return people.companyDraft(name());
    }
}

package gov.newarea.onestop.bench;

import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Two hundred people signed in at once, thinking five seconds between pages: half are applicants who look at the hall and their
 * filings, half officers who open the queue, read a case, claim its task and complete it.
 */
final class People implements Figure {

    private static final int OF_EACH = Integer.getInteger("bench.people", 200) / 2;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 120);
    private static final Map<String, String> OUTCOMES = Map.of(
            "check-completeness",
            "accept",
            "review-materials",
            "ready",
            "decide-item",
            "grant",
            "approve-registration",
            "grant");

    private final ConcurrentLinkedQueue<Double> pages = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final List<FilingId> filings = new ArrayList<>();

    private record Task(String id, String step) {}

    private interface Day {
        void go() throws Exception;
    }

    @Override
    public void measure(House house, Table table) throws Exception {
        new Population(house);
        for (int i = 0; i < OF_EACH; i++) {
            filings.add(submitted(house, "bench-applicant-" + i % 100));
        }
        var threads = Executors.newFixedThreadPool(2 * OF_EACH);
        var days = new ArrayList<Day>();
        for (int i = 0; i < OF_EACH; i++) {
            days.add(applicant(house, i));
            days.add(officer(house, i));
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var running = days.stream()
                .map(day -> threads.submit(() -> {
                    think(ThreadLocalRandom.current().nextInt(5000));
                    while (System.nanoTime() < end) {
                        day.go();
                    }
                    return day;
                }))
                .toList();
        for (var one : running) {
            one.get();
        }
        threads.shutdown();
        long completed = house.sql()
                .sql("SELECT COUNT(*) FROM work_item WHERE filing IN (:filings) AND state = 'DONE'")
                .param("filings", filings.stream().map(FilingId::value).toList())
                .query(Long.class)
                .single();
        var times = Times.of(pages);
        errors.stream().distinct().limit(5).forEach(System.out::println);
        table.row(
                "%d people working for %d s".formatted(2 * OF_EACH, SECONDS),
                "p95 page 300 ms, 0 errors",
                String.format(
                        Locale.ROOT,
                        "%s; %d pages, %d tasks completed, %d errors",
                        times,
                        pages.size(),
                        completed,
                        errors.size()),
                times.p95() < 300 && errors.isEmpty());
    }

    static FilingId draft(House house, String applicant) {
        var people = house.people();
        var draft = people.as(applicant, () -> house.ask(Drafting.class)
                .begin(
                        "three-in-one",
                        List.of(),
                        Drafting.NewFiling.online("张三", "13800000000", "applicant@example.org")));
        people.complete(applicant, draft);
        return draft;
    }

    private static FilingId submitted(House house, String applicant) {
        var draft = draft(house, applicant);
        house.people().as(applicant, () -> house.ask(Submission.class).submit(draft, true, false));
        return draft;
    }

    private Day applicant(House house, int number) throws Exception {
        var browser = new Browser(house.address());
        browser.login("bench-applicant-" + number % 100);
        var own = "/filings/" + filings.get(number).value();
        return () -> {
            for (var path : List.of("/", "/items?q=%E5%BC%80", "/filings", own, "/messages")) {
                page(() -> browser.get(path));
            }
        };
    }

    private Day officer(House house, int number) throws Exception {
        var name = "bench-officer-" + number % 90;
        var browser = new Browser(house.address());
        browser.login(name);
        return () -> {
            page(() -> browser.get("/desk"));
            var task = next(house, name);
            if (task == null) {
                page(() -> browser.get("/desk?tab=MINE"));
                return;
            }
            var path = "/desk/tasks/" + task.id();
            page(() -> browser.get(path));
            page(() -> browser.post(path + "/claim", Map.of()));
            page(() ->
                    browser.post(path + "/complete", Map.of("outcome", OUTCOMES.get(task.step()), "text", "材料齐全，同意")));
        };
    }

    /** An open task of one of the real filings for the officer's post that nobody else has in view. */
    private @org.jspecify.annotations.Nullable Task next(House house, String officer) {
        return house
                .sql()
                .sql(
                        """
                        SELECT work_item.id, work_item.step FROM work_item
                            JOIN account_post ON account_post.department = work_item.department
                                AND LOWER(account_post.role) = work_item.role_code
                            JOIN account ON account.id = account_post.account_id AND account.username = :officer
                        WHERE work_item.filing IN (:filings) AND work_item.state = 'OPEN'
                        """)
                .param("officer", officer)
                .param("filings", filings.stream().map(FilingId::value).toList())
                .query(Task.class)
                .list()
                .stream()
                .filter(task -> OUTCOMES.containsKey(task.step()) && taken.add(task.id()))
                .findFirst()
                .orElse(null);
    }

    private void page(Times.Act act) {
        try {
            pages.add(Times.once(act));
        } catch (Exception e) {
            errors.add(String.valueOf(e));
        }
        think(5000);
    }

    private static void think(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something for each of so many people at once. */
    static void together(int people, java.util.function.IntConsumer act) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        var running = IntStream.range(0, people)
                .mapToObj(i -> threads.submit(() -> act.accept(i)))
                .toList();
        for (var one : running) {
            one.get();
        }
        threads.shutdown();
    }
}

package gov.newarea.onestop.bench;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database with filings of a working house, so that lists have something to list.
 *
 * <p>What is real: the rows of {@code filing}, {@code branch}, {@code work_item} and {@code time_limit} of three-in-one, in the
 * states in which the product leaves them, and the accounts of a hundred applicants and ninety officers. Of the open tasks a
 * fifth lie at the window; each of the eight posts of the four departments has a tenth. For every open task there is one
 * filing open at a step of its own or one of four branches, so that a hundred thousand tasks are forty thousand open filings.
 *
 * <p>What is not: these filings have no process in the engine, no form, no materials, no papers and no trace, so they can be
 * listed, counted and found, but not worked on; acts are measured on filings that came in through the doors. Ids follow one
 * another instead of being random. A closed filing has all nine tasks it once had up to a million of them, and the last one
 * above that.
 */
final class Population {

    private static final int STEP = 50_000;
    private static final String FILING = "CONCAT('f0000000-0000-4000-8000-', LPAD(n, 12, '0'))";
    private static final String NUMBER = "CONCAT('220100-20250101-', LPAD(n, 9, '0'))";
    private static final String SUBJECT = "CONCAT('长春北湖第', n, '号科技有限公司')";
    private static final String PERSON = "CONCAT('a0000000-0000-4000-8000-', LPAD(FLOOR(n / 10), 12, '0'))";
    private static final String OFFICER = "CONCAT('b0000000-0000-4000-8000-', LPAD(MOD(n, 500), 12, '0'))";

    private static final String[] DEPARTMENTS = {"industry-commerce", "quality-supervision", "state-tax", "local-tax"};
    private static final String[] ITEMS = {
        "company-registration", "organisation-code", "state-tax-registration", "local-tax-registration"
    };

    /** Open filings are numbered from here, closed ones from 1. */
    private static final int OPEN = 100_000_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final boolean mysql;
    private int closed;
    private int open;

    Population(House house) {
        this.jdbc = house.sql();
        this.transactions = house.ask(TransactionTemplate.class);
        this.mysql = house.database().mysql();
        jdbc.sql("CREATE TABLE IF NOT EXISTS bench_number (n INT NOT NULL PRIMARY KEY)")
                .update();
        transactions.executeWithoutResult(status -> {
            if (jdbc.sql("SELECT COUNT(*) FROM bench_number")
                            .query(Integer.class)
                            .single()
                    == 0) {
                numbers();
                people();
            }
        });
    }

    private void numbers() {
        jdbc.sql("INSERT INTO bench_number VALUES (0)").update();
        for (int have = 1; have < STEP; have *= 2) {
            var next = "INSERT INTO bench_number SELECT n + %d FROM bench_number WHERE n + %d < %d";
            jdbc.sql(next.formatted(have, have, STEP)).update();
        }
    }

    private void people() {
        for (int i = 0; i < 100; i++) {
            account("a0000000-0000-4000-8000-%012d".formatted(i), "bench-applicant-" + i, "applicant");
        }
        String[] posts = {
            "service-centre.window",
            "industry-commerce.reviewer",
            "quality-supervision.reviewer",
            "state-tax.reviewer",
            "local-tax.reviewer",
            "industry-commerce.decider",
            "quality-supervision.decider",
            "state-tax.decider",
            "local-tax.decider"
        };
        for (int i = 0; i < 90; i++) {
            account("b0000000-0000-4000-8000-%012d".formatted(i), "bench-officer-" + i, posts[i % posts.length]);
        }
    }

    private void account(String id, String username, String like) {
        jdbc.sql(
                        """
                        INSERT INTO account (id, username, password_hash, name, email, mobile, language, enabled, created_at)
                        SELECT ?, ?, password_hash, name, email, mobile, language, enabled, created_at FROM account WHERE username = ?
                        """)
                .params(id, username, like)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO account_post (account_id, department, role)
                        SELECT ?, department, role FROM account_post JOIN account ON account.id = account_id WHERE username = ?
                        """)
                .params(id, like)
                .update();
    }

    /** As many open tasks in all. */
    Population openTasks(int tasks) {
        int filings = tasks * 2 / 5;
        grow(open, filings / 2, OPEN, this::checking);
        grow(open, filings / 2, 2 * OPEN, this::reviewing);
        open = Math.max(open, filings / 2);
        return this;
    }

    /** As many closed filings in all. */
    Population closedFilings(int filings) {
        grow(closed, filings, 0, filings > 1_000_000 ? this::closedWithLastTask : this::closedWithAllTasks);
        closed = Math.max(closed, filings);
        return this;
    }

    /** What the optimiser knows is what is there. */
    void settle() throws InterruptedException {
        if (mysql) {
            jdbc.sql("ANALYZE TABLE filing, branch, work_item, time_limit")
                    .query()
                    .listOfRows();
        } else {
            jdbc.sql("ANALYZE").update();
        }
        TimeUnit.SECONDS.sleep(2);
    }

    private interface Rows {
        void insert(String numbers);
    }

    private void grow(int from, int to, int first, Rows rows) {
        for (int n = from; n < to; n += STEP) {
            var numbers = "(SELECT n + %d AS n FROM bench_number WHERE n < %d) numbers"
                    .formatted(first + n + 1, Math.min(STEP, to - n));
            transactions.executeWithoutResult(status -> {
                if (mysql) {
                    jdbc.sql("SET SESSION sql_log_bin = 0, unique_checks = 0").update();
                }
                rows.insert(numbers);
            });
        }
    }

    private void checking(String numbers) {
        filings(numbers, "CHECKING", "NULL", "NULL");
        for (int i = 0; i < 4; i++) {
            branches(numbers, i, "PLANNED");
        }
        limits(numbers, "check", 5);
        open(numbers, "''", "check-completeness", "window", "service-centre", 5);
    }

    private void reviewing(String numbers) {
        filings(numbers, "ACCEPTED", today(0), "NULL");
        limits(numbers, "case", 3);
        for (int i = 0; i < 4; i++) {
            branches(numbers, i, "REVIEWING");
            limits(numbers, "item:" + ITEMS[i], 2);
            open(
                    numbers + " WHERE MOD(n, 2) = 0",
                    "'" + ITEMS[i] + "'",
                    "review-materials",
                    "reviewer",
                    DEPARTMENTS[i],
                    2);
            open(numbers + " WHERE MOD(n, 2) = 1", "'" + ITEMS[i] + "'", "decide-item", "decider", DEPARTMENTS[i], 2);
        }
    }

    private void closedWithAllTasks(String numbers) {
        closed(numbers);
        for (int i = 0; i < 4; i++) {
            branches(numbers, i, "GRANTED");
            done(numbers, i + 1, ITEMS[i], "review-materials", "reviewer", DEPARTMENTS[i]);
            done(numbers, i + 5, ITEMS[i], "decide-item", "decider", DEPARTMENTS[i]);
        }
        done(numbers, 0, "", "check-completeness", "window", "service-centre");
    }

    private void closedWithLastTask(String numbers) {
        closed(numbers);
        done(numbers, 5, ITEMS[0], "approve-registration", "decider", DEPARTMENTS[0]);
    }

    private void closed(String numbers) {
        filings(numbers, "GRANTED", "DATE '2025-02-01'", "TIMESTAMP '2025-02-05 12:00:00'");
    }

    private void filings(String numbers, String state, String accepted, String closedAt) {
        jdbc.sql(
                        """
                        INSERT INTO filing (id, number, lookup_code, bundle, items, state, channel, applicant, applicant_name, mobile,
                            email, filed_by, filed_by_name, subject, delivery, delivery_address, follow_later, created_at, updated_at,
                            submitted_at, received_on, accepted_on, deemed, notices, notice_unlocked, closed_at)
                        SELECT %s, %s, 'ABCDEF', 'three-in-one', '%s', '%s', 'ONLINE', %s, '张三', '13800000000',
                            'applicant@example.org', %s, '张三', %s, 'COUNTER', '', FALSE, %s, %s, %s, DATE '2025-02-01', %s,
                            FALSE, 0, FALSE, %s
                        FROM %s
                        """
                                .formatted(
                                        FILING,
                                        NUMBER,
                                        String.join(",", ITEMS),
                                        state,
                                        PERSON,
                                        PERSON,
                                        SUBJECT,
                                        moment(),
                                        moment(),
                                        moment(),
                                        accepted,
                                        closedAt,
                                        numbers))
                .update();
    }

    private void branches(String numbers, int place, String state) {
        jdbc.sql(
                        "INSERT INTO branch (filing_id, item, department, phase, place, state) SELECT %s, '%s', '%s', 0, %d, '%s' FROM %s"
                                .formatted(FILING, ITEMS[place], DEPARTMENTS[place], place, state, numbers))
                .update();
    }

    private void limits(String numbers, String scope, int days) {
        jdbc.sql(
                        """
                        INSERT INTO time_limit (filing_id, scope, statutory_days, promised_days, started_on, statutory_due, promised_due,
                            provisional)
                        SELECT %s, '%s', %d, %d, %s, %s, %s, FALSE FROM %s
                        """
                                .formatted(FILING, scope, days, days, began(0), began(days), began(days), numbers))
                .update();
    }

    /** So many days after the filing began, which was up to nine days ago. */
    private static String began(int days) {
        return "TIMESTAMPADD(DAY, %d - MOD(n, 10), CURRENT_DATE)".formatted(days);
    }

    private void open(String numbers, String item, String step, String role, String department, int days) {
        jdbc.sql(
                        """
                        INSERT INTO work_item (id, filing, number, bundle, item, step, role_code, department, subject, state, arrived_at,
                            due_on, provisional)
                        SELECT CONCAT('%s-', %s), %s, %s, 'three-in-one', %s, '%s', '%s', '%s', %s, 'OPEN', %s, %s, FALSE FROM %s
                        """
                                .formatted(
                                        department.substring(0, 3),
                                        FILING,
                                        FILING,
                                        NUMBER,
                                        item,
                                        step,
                                        role,
                                        department,
                                        SUBJECT,
                                        moment(),
                                        due(),
                                        numbers))
                .update();
    }

    private void done(String numbers, int place, String item, String step, String role, String department) {
        jdbc.sql(
                        """
                        INSERT INTO work_item (id, filing, number, bundle, item, step, role_code, department, subject, state, assignee,
                            assignee_name, claimed_at, arrived_at, due_on, provisional, completed_by, completed_by_name, completed_at,
                            outcome)
                        SELECT CONCAT('%d-', %s), %s, %s, 'three-in-one', '%s', '%s', '%s', '%s', %s, 'DONE', %s, '李四', %s, %s, %s, FALSE,
                            %s, '李四', %s, 'grant' FROM %s
                        """
                                .formatted(
                                        place,
                                        FILING,
                                        FILING,
                                        NUMBER,
                                        item,
                                        step,
                                        role,
                                        department,
                                        SUBJECT,
                                        OFFICER,
                                        moment(),
                                        moment(),
                                        past(),
                                        OFFICER,
                                        moment(),
                                        numbers))
                .update();
    }

    private static String today(int days) {
        return "TIMESTAMPADD(DAY, %d, CURRENT_DATE)".formatted(days);
    }

    /** Between a week ago and a month ahead. */
    private static String due() {
        return "TIMESTAMPADD(DAY, MOD(n * 13, 37) - 7, CURRENT_DATE)";
    }

    private static String past() {
        return "TIMESTAMPADD(DAY, MOD(n, 300), DATE '2025-01-01')";
    }

    private static String moment() {
        return "TIMESTAMPADD(SECOND, MOD(n * 7, 20000000), TIMESTAMP '2025-01-01 08:00:00')";
    }
}

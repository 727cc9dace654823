package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Ledger.Act;
import gov.newarea.onestop.nodes.Ledger.Kind;
import gov.newarea.onestop.nodes.Ledger.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what users were told with the database, the file store and the mail server. */
final class Balance {

    private final HouseUnderFire house;
    private final JdbcClient database;
    private final Ledger ledger;
    private final Matrix matrix;

    Balance(HouseUnderFire house, Ledger ledger, Matrix matrix) {
        this.house = house;
        this.database = house.database.client();
        this.ledger = ledger;
        this.matrix = matrix;
    }

    void draw() {
        matrix.check(
                "everything came to rest",
                List.copyOf(new Rest(database).await().entrySet()));
        matrix.check("no user met an answer they could not understand", ledger.complaints());
        matrix.check("each filing is there or not there as its user was told", filings());
        matrix.check("each decision is there or not there as its user was told", decisions());
        matrix.check("each correction is there as its user was told", corrections());
        matrix.check("each material is there as its user was told", materials());
        matrix.check("each material has its file with the right content", damaged(database, house.share.files()));
        matrix.check("what is sent reached the mail server, and nothing else did", mails());
        matrix.check("each daily round once", house.days.broken());
        Rules.ALL.forEach(
                (rule, sql) -> matrix.check(rule, database.sql(sql).query().listOfRows()));
        matrix.check(
                "a backup taken while people worked opens as a house in which all rules hold", house.backup.broken());
    }

    /** The number of filings, decisions and licences, and of mails that arrived more than once with the same Message-ID. */
    String figures() {
        var twice =
                house.mail.taken().values().stream().filter(times -> times > 1).count();
        return "%d filings, %d decisions, %d licences, %d mails taken of which %d twice under one id"
                .formatted(
                        count("SELECT COUNT(*) FROM filing WHERE number IS NOT NULL"),
                        count("SELECT COUNT(*) FROM work_item WHERE completed_by IS NOT NULL"),
                        count("SELECT COUNT(*) FROM certificate"),
                        house.mail.taken().size(),
                        twice);
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private Map<String, String> pairs(String sql) {
        var pairs = new HashMap<String, String>();
        database.sql(sql)
                .query((row, n) -> pairs.put(row.getString(1), Objects.toString(row.getString(2), "")))
                .list();
        return pairs;
    }

    private Map<String, List<Act>> told(Kind kind, Function<Act, String> on) {
        return ledger.of(kind).stream().collect(Collectors.groupingBy(on));
    }

    private List<String> filings() {
        var numbers = pairs("SELECT id, number FROM filing WHERE number IS NOT NULL");
        var wrong = new ArrayList<String>();
        var told = told(Kind.SUBMIT, Act::on);
        told.forEach((filing, acts) -> acts.stream()
                .filter(act -> act.told() == Told.DONE && !act.detail().equals(numbers.get(filing)))
                .forEach(act -> wrong.add("told " + act.detail() + ", there is " + numbers.get(filing))));
        numbers.keySet().stream()
                .filter(filing -> !told.containsKey(filing))
                .forEach(filing -> wrong.add("nobody submitted " + filing));
        return wrong;
    }

    private List<String> decisions() {
        var outcomes = pairs("SELECT id, outcome FROM work_item WHERE state = 'DONE' AND role_code <> 'applicant'");
        var wrong = new ArrayList<String>();
        var told = told(Kind.DECIDE, Act::on);
        told.forEach((task, acts) -> {
            var there = outcomes.get(task);
            var done = acts.stream().filter(act -> act.told() == Told.DONE).toList();
            if (done.size() > 1 || done.stream().anyMatch(act -> !act.detail().equals(there))) {
                wrong.add("told " + done + ", there is " + there);
            }
        });
        outcomes.forEach((task, outcome) -> {
            if (told.getOrDefault(task, List.of()).stream()
                    .noneMatch(act -> act.told() != Told.REFUSED && act.detail().equals(outcome))) {
                wrong.add("nobody decided " + outcome + " of " + task);
            }
        });
        return wrong;
    }

    private List<String> corrections() {
        var there = pairs(
                "SELECT CONCAT(filing_id, ' ', scope), COUNT(*) FROM correction WHERE done_at IS NOT NULL GROUP BY 1");
        var wrong = new ArrayList<String>();
        told(Kind.CORRECT, act -> act.on() + " " + act.detail()).forEach((correction, acts) -> {
            long done = acts.stream().filter(act -> act.told() == Told.DONE).count();
            long perhaps =
                    acts.stream().filter(act -> act.told() == Told.UNKNOWN).count();
            int found = Integer.parseInt(there.getOrDefault(correction, "0"));
            if (found < done || found > done + perhaps) {
                wrong.add(correction + ": told " + done + " and perhaps " + perhaps + ", there are " + found);
            }
        });
        return wrong;
    }

    private List<String> materials() {
        var there = pairs("SELECT sha256, filing_id FROM material");
        return ledger.of(Kind.UPLOAD, Told.DONE).stream()
                .filter(act -> !act.on().equals(there.get(act.detail())))
                .map(Act::toString)
                .toList();
    }

    /** Materials whose file is missing or has other content. */
    static List<String> damaged(JdbcClient database, Path store) {
        return database.sql("SELECT DISTINCT sha256 FROM material").query(String.class).list().stream()
                .filter(hash -> !isThere(hash, store))
                .toList();
    }

    private static boolean isThere(String hash, Path store) {
        var file = store.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        try {
            return Paper.hash(Files.readAllBytes(file)).equals(hash);
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * A node that dies after sending a mail and before recording it sends it again with the same Message-ID; this is counted and is no
     * violation.
     */
    private List<String> mails() {
        var states = pairs("SELECT id, state FROM mail");
        var taken = house.mail.taken();
        var wrong = new ArrayList<String>();
        states.forEach((id, state) -> {
            if (state.equals("SENT") && !taken.containsKey(id)) {
                wrong.add(id + " is sent, but never came");
            }
        });
        taken.keySet().stream()
                .filter(id -> !states.containsKey(id))
                .forEach(id -> wrong.add(id + " came from nowhere"));
        return wrong;
    }
}

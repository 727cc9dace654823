package gov.newarea.onestop.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table of the current mail server fault, shared by all nodes; it has at most one row. */
@Repository
class MailServerFaults {

    private final JdbcClient jdbc;

    MailServerFaults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailServerFault> current() {
        return jdbc.sql("SELECT * FROM mail_server_fault")
                .query((row, n) -> new MailServerFault(
                        MailServerFault.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getInt("failures"),
                        Objects.requireNonNull(Mails.moment(row, "since")),
                        Objects.requireNonNull(Mails.moment(row, "next_try_at"))))
                .optional();
    }

    /** Records a fault. Two nodes that record it at the same time count it once. */
    void record(MailServerFault.Kind kind, String words, Instant now) {
        int failures = current().map(MailServerFault::failures).orElse(0) + 1;
        var sql =
                """
                INSERT INTO mail_server_fault (id, kind, words, failures, since, next_try_at) VALUES (1, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE kind = VALUES(kind), words = VALUES(words), failures = VALUES(failures),
                                        next_try_at = VALUES(next_try_at)""";
        jdbc.sql(sql)
                .params(
                        kind.name(),
                        words,
                        failures,
                        Mails.stored(now),
                        Mails.stored(now.plus(Backoff.OF_THE_SERVER.after(failures))))
                .update();
    }

    /** Lets the next round try again from this moment. */
    void tryAt(Instant now) {
        jdbc.sql("UPDATE mail_server_fault SET next_try_at = ?")
                .param(Mails.stored(now))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM mail_server_fault").update();
    }
}

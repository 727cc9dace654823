package gov.newarea.onestop.notice;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.filing.FilingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mail table. */
@Repository
class Mails {

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mail mail) {
        var sql =
                """
                INSERT INTO mail (id, filing_id, recipient, address, language, kind, subject, body, letters, state, attempts,
                                  next_attempt_at, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        jdbc.sql(sql)
                .params(
                        mail.id(),
                        mail.filing() == null ? null : mail.filing().value(),
                        mail.recipient(),
                        mail.address())
                .params(
                        mail.language(),
                        mail.kind().stored(),
                        mail.subject(),
                        mail.text(),
                        String.join(",", mail.letters()))
                .params(mail.state().name(), mail.attempts(), stored(mail.nextAttemptAt()), stored(mail.createdAt()))
                .update();
    }

    Optional<Mail> find(String id) {
        return jdbc.sql("SELECT * FROM mail WHERE id = ?")
                .param(id)
                .query(Mails::mail)
                .optional();
    }

    List<Mail> of(String recipient, int offset, int limit) {
        return jdbc.sql("SELECT * FROM mail WHERE recipient = ? ORDER BY turn DESC LIMIT ? OFFSET ?")
                .params(recipient, limit, offset)
                .query(Mails::mail)
                .list();
    }

    int unread(String recipient) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE recipient = ? AND read_at IS NULL")
                .param(recipient)
                .query(Integer.class)
                .single();
    }

    void read(String id, Instant at) {
        jdbc.sql("UPDATE mail SET read_at = ? WHERE id = ? AND read_at IS NULL")
                .params(stored(at), id)
                .update();
    }

    Map<Mail.State, Integer> counts() {
        var counts = new EnumMap<Mail.State, Integer>(Mail.State.class);
        for (var state : Mail.State.values()) {
            counts.put(state, 0);
        }
        jdbc.sql("SELECT state, COUNT(*) AS mails FROM mail GROUP BY state")
                .query((row, n) -> counts.put(Mail.State.valueOf(row.getString("state")), row.getInt("mails")))
                .list();
        return counts;
    }

    List<Mail> in(Mail.State state, int offset, int limit) {
        return jdbc.sql("SELECT * FROM mail WHERE state = ? ORDER BY turn DESC LIMIT ? OFFSET ?")
                .params(state.name(), limit, offset)
                .query(Mails::mail)
                .list();
    }

    /** Due mails, except those that wait for an earlier mail of the same filing to the same person. */
    List<Mail> due(Instant now, int limit) {
        var sql =
                """
                SELECT m.* FROM mail m
                WHERE m.state = 'WAITING' AND m.next_attempt_at <= ?
                  AND NOT EXISTS (SELECT 1 FROM mail e WHERE e.filing_id = m.filing_id AND e.recipient = m.recipient
                                                         AND e.state = 'WAITING' AND e.turn < m.turn)
                ORDER BY m.turn LIMIT ?""";
        return jdbc.sql(sql).params(stored(now), limit).query(Mails::mail).list();
    }

    /** Claims a due mail until a moment, when it is due again; false if another node has claimed it. */
    boolean claim(Mail mail, Instant until) {
        var sql = "UPDATE mail SET attempts = attempts + 1, next_attempt_at = ? WHERE id = ? AND state = 'WAITING' AND"
                + " attempts = ?";
        return jdbc.sql(sql).params(stored(until), mail.id(), mail.attempts()).update() == 1;
    }

    /** Renews a claim, unless it ran out and another node has the mail. */
    void renew(Mail mail, Instant until) {
        change(mail, "next_attempt_at = ?", stored(until));
    }

    /** Records a mail as sent, whichever node has the claim, because the server accepted it. */
    void sent(String id, Instant at) {
        jdbc.sql("UPDATE mail SET state = 'SENT', sent_at = ?, last_error = NULL WHERE id = ? AND state <> 'SENT'")
                .params(stored(at), id)
                .update();
    }

    void failed(Mail mail, Mail.State state, Instant nextAttemptAt, String error) {
        change(mail, "state = ?, next_attempt_at = ?, last_error = ?", state.name(), stored(nextAttemptAt), error);
    }

    /** Undoes a claim and its attempt. */
    void putBack(Mail mail, Instant now, String error) {
        change(mail, "attempts = attempts - 1, next_attempt_at = ?, last_error = ?", stored(now), error);
    }

    /** The number of attempts identifies the claim, so that one that ran out changes nothing. */
    private void change(Mail mail, String what, Object... values) {
        jdbc.sql("UPDATE mail SET " + what + " WHERE id = ? AND state = 'WAITING' AND attempts = ?")
                .params(values)
                .params(mail.id(), mail.attempts())
                .update();
    }

    int retry(String id, Instant now) {
        var sql = "UPDATE mail SET state = 'WAITING', attempts = 0, next_attempt_at = ? WHERE id = ? AND state IN"
                + " ('FAILED', 'KEPT')";
        return jdbc.sql(sql).params(stored(now), id).update();
    }

    int retryFailed(Instant now) {
        return jdbc.sql("UPDATE mail SET state = 'WAITING', attempts = 0, next_attempt_at = ? WHERE state = 'FAILED'")
                .param(stored(now))
                .update();
    }

    /** Keeps waiting mails for the site when there is no mail server any more. */
    void keepWaiting() {
        jdbc.sql("UPDATE mail SET state = 'KEPT' WHERE state = 'WAITING'").update();
    }

    static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant, OneStopApplication.ZONE)
                .truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.atZone(OneStopApplication.ZONE).toInstant();
    }

    private static Mail mail(ResultSet row, int n) throws SQLException {
        var filing = row.getString("filing_id");
        var letters = row.getString("letters");
        return new Mail(
                row.getString("id"),
                filing == null ? null : new FilingId(filing),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("language"),
                new MailKind(row.getString("kind")),
                row.getString("subject"),
                row.getString("body"),
                letters.isEmpty() ? List.of() : List.of(letters.split(",")),
                Mail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                java.util.Objects.requireNonNull(moment(row, "next_attempt_at")),
                row.getString("last_error"),
                java.util.Objects.requireNonNull(moment(row, "created_at")),
                moment(row, "sent_at"),
                moment(row, "read_at"));
    }
}

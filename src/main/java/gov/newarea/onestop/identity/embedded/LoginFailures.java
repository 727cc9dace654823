package gov.newarea.onestop.identity.embedded;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wrong passwords in a row that the table of accounts counts. */
@Embedded
@Repository
class LoginFailures {

    private final JdbcClient jdbc;

    LoginFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(String username) {
        jdbc.sql("UPDATE account SET failed_logins = failed_logins + 1 WHERE username = ?")
                .param(username)
                .update();
    }

    /** Locks the account if so many were wrong, and counts anew. */
    void lock(String username, int times, LocalDateTime until) {
        jdbc.sql("UPDATE account SET locked_until = ?, failed_logins = 0 WHERE username = ? AND failed_logins >= ?")
                .params(until.truncatedTo(ChronoUnit.MILLIS), username, times)
                .update();
    }

    void forget(String username) {
        jdbc.sql("UPDATE account SET failed_logins = 0 WHERE username = ? AND failed_logins > 0")
                .param(username)
                .update();
    }
}

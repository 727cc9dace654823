package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.house.Account;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks an account for 15 minutes after ten wrong passwords in a row. */
@Embedded
@Component
@Transactional
class LoginThrottle {

    static final int ALLOWED = 10;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final LoginFailures failures;
    private final Clock clock;

    LoginThrottle(LoginFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failure) {
        var username = Account.normal(failure.getAuthentication().getName());
        failures.count(username);
        failures.lock(username, ALLOWED, LocalDateTime.now(clock).plus(LOCK));
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        failures.forget(Account.normal(success.getAuthentication().getName()));
    }
}

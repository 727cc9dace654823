package gov.newarea.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(RetriedOnConflictTests.Setting.class)
class RetriedOnConflictTests {

    @Autowired
    Desk desk;

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void repeatsACallThatLostALockUntilItSucceeds() {
        desk.act(attempts, 4, new OptimisticLockingFailureException("another was first"));

        assertThat(attempts).hasValue(5);
    }

    @Test
    void givesUpAfterTheFifthAttempt() {
        var lost = new CannotAcquireLockException("another holds it");

        assertThatThrownBy(() -> desk.act(attempts, 5, lost)).isSameAs(lost);
        assertThat(attempts).hasValue(5);
    }

    @Test
    void doesNotRepeatARefusal() {
        var refused = Refusal.conflict("filing.not-draft");

        assertThatThrownBy(() -> desk.act(attempts, 1, refused)).isSameAs(refused);
        assertThat(attempts).hasValue(1);
    }

    @RetriedOnConflict
    static class Desk {

        /** Fails the given number of times and then succeeds. */
        void act(AtomicInteger attempts, int failures, RuntimeException failure) {
            if (attempts.incrementAndGet() <= failures) {
                throw failure;
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableResilientMethods
    @Import(Desk.class)
    static class Setting {}
}

package gov.newarea.onestop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The clock of all tests, in every application context. It starts at ten in the morning of {@link #TODAY} and runs on, unless a test
 * stops or moves it. {@code -Dtest.days=400} makes all tests run 400 days later.
 */
@Component
@Primary
public class TestClock extends Clock {

    /** The day of the tests, whatever the real day is. It is five weeks before a year whose holiday notice is not published. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24).plusDays(Integer.getInteger("test.days", 0));

    private static final long BEGUN = System.nanoTime();

    private static volatile @Nullable Instant stopped;

    /** Stops the clock until the end of the test, at a moment that a database can store without rounding. */
    public void stop() {
        stopped = instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Stops the clock at ten in the morning of the day until the end of the test. */
    public void goTo(LocalDate day) {
        stopped = tenOn(day);
    }

    /** Stops the clock until the end of the test, later by the duration. */
    public void forward(Duration time) {
        stopped = instant().plus(time);
    }

    @Override
    public Instant instant() {
        var still = stopped;
        return still != null ? still : tenOn(TODAY).plus((System.nanoTime() - BEGUN) / 1000, ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return OneStopApplication.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    private static Instant tenOn(LocalDate day) {
        return day.atTime(10, 0).atZone(OneStopApplication.ZONE).toInstant();
    }

    /** Lets the clock run again after a test that stopped it; {@code META-INF/spring.factories} registers it. */
    static class RunsOn implements TestExecutionListener {

        @Override
        public void afterTestMethod(TestContext test) {
            stopped = null;
        }
    }
}

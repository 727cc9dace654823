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
 * The one clock of all tests, in every context they make: it begins at ten in the morning of {@link #TODAY} and runs on,
 * unless a test stops or moves it. {@code -Dtest.days=400} has all tests happen so many days later.
 */
@Component
@Primary
public class TestClock extends Clock {

    /** The day of the tests, whatever day it is: five weeks before a year whose holiday notice is not out. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24).plusDays(Integer.getInteger("test.days", 0));

    private static final long BEGUN = System.nanoTime();

    private static volatile @Nullable Instant stopped;

    /** Stands still until the test is over, at a moment a database can keep. */
    public void stop() {
        stopped = instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Stands still at ten in the morning of the day until the test is over. */
    public void goTo(LocalDate day) {
        stopped = tenOn(day);
    }

    /** Stands still so much later until the test is over. */
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

    /** Has the clock run on when a test that stopped it is over; {@code META-INF/spring.factories} names it. */
    static class RunsOn implements TestExecutionListener {

        @Override
        public void afterTestMethod(TestContext test) {
            stopped = null;
        }
    }
}

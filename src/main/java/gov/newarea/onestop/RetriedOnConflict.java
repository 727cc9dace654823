package gov.newarea.onestop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;

/** Repeats a whole transaction up to four times when it loses a lock to another; the pause between attempts grows. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 4, delay = 50, jitter = 25, multiplier = 2)
public @interface RetriedOnConflict {}

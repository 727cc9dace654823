package gov.newarea.onestop.portal.open;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Limits registrations per hour from one network address; keeps the last ten thousand addresses. */
@Component
class RegistrationThrottle {

    private static final int ADDRESSES = 10_000;
    private static final Duration SPAN = Duration.ofHours(1);

    private final int allowed;
    private final Clock clock;
    private final Map<String, Deque<Instant>> passed = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    RegistrationThrottle(@Value("${onestop.registrations-per-hour}") int allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    synchronized boolean lets(String address) {
        var now = clock.instant();
        var times = passed.computeIfAbsent(address, key -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(SPAN))) {
            times.removeFirst();
        }
        if (times.size() >= allowed) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}

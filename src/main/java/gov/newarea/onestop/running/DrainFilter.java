package gov.newarea.onestop.running;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A node that is told to stop keeps its door open for {@code onestop.farewell} longer, and meanwhile answers whoever only
 * reads with 502, which nothing else of the house does. The proxy asks another node then, and sends this one nothing more; so
 * nobody stands at the door in the moment it closes, least of all with a form, which a proxy must not send twice.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DrainFilter extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration lasts;
    private volatile boolean leaving;
    private volatile boolean running;

    DrainFilter(@Value("${onestop.farewell}") Duration lasts) {
        this.lasts = lasts;
    }

    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> event) {
        leaving = running && !lasts.isZero() && event.getState() == ReadinessState.REFUSING_TRAFFIC;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (leaving && onlyReads(request)) {
            response.setStatus(HttpStatus.BAD_GATEWAY.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Probes are told the truth by the actuator. */
    private static boolean onlyReads(HttpServletRequest request) {
        var method = request.getMethod();
        return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method))
                && !request.getRequestURI().startsWith(request.getContextPath() + "/actuator/");
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server closes: its phase comes after this one. */
    @Override
    public void stop() {
        running = false;
        try {
            Thread.sleep(lasts.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

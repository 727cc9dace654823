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
 * Drains a stopping node: for {@code onestop.drain-for} it answers GET requests with 502, which no other code does. The proxy
 * repeats them on another node and sends this one no more requests. POST requests are still processed, because a proxy must not
 * repeat them; when the port closes, none is lost.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DrainFilter extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration drainFor;
    private volatile boolean draining;
    private volatile boolean running;

    DrainFilter(@Value("${onestop.drain-for}") Duration drainFor) {
        this.drainFor = drainFor;
    }

    @EventListener
    void onReadinessChange(AvailabilityChangeEvent<ReadinessState> event) {
        draining = running && !drainFor.isZero() && event.getState() == ReadinessState.REFUSING_TRAFFIC;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (draining && onlyReads(request)) {
            response.setStatus(HttpStatus.BAD_GATEWAY.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The actuator answers probes itself. */
    private static boolean onlyReads(HttpServletRequest request) {
        var method = request.getMethod();
        return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method))
                && !request.getRequestURI().startsWith(request.getContextPath() + "/actuator/");
    }

    @Override
    public void start() {
        running = true;
    }

    /** Runs before the web server closes, whose phase comes later. */
    @Override
    public void stop() {
        running = false;
        try {
            Thread.sleep(drainFor.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

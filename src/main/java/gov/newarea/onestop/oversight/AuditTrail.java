package gov.newarea.onestop.oversight;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes every act to the trace in the transaction of the act, before other listeners run, and reads it. */
@Component
public class AuditTrail {

    private final Traces traces;
    private final People people;
    private final Clock clock;

    AuditTrail(Traces traces, People people, Clock clock) {
        this.traces = traces;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void on(Event event) {
        write(event.filing().value(), event.getClass().getSimpleName(), event.details());
    }

    @EventListener
    @Transactional
    void on(AccessDenied denied) {
        write(null, "AccessDenied", Map.of("path", denied.path()));
    }

    /** What happened to a filing, in order. */
    @Transactional(readOnly = true)
    public List<Trace> of(FilingId filing) {
        return traces.of(filing);
    }

    private void write(@Nullable String filing, String act, Map<String, Object> details) {
        var actor = people.current();
        traces.add(
                filing,
                new Trace(
                        act,
                        actor.id(),
                        actor.name(),
                        posts(actor),
                        Post.Acting.current().map(AuditTrail::post).orElse(""),
                        address(),
                        LocalDateTime.now(clock),
                        details));
    }

    private static String posts(Actor actor) {
        return actor.posts().stream().map(AuditTrail::post).collect(Collectors.joining(" "));
    }

    private static String post(Post post) {
        return post.department() + "." + post.role().code();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}

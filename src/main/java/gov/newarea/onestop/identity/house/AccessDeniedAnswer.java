package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers 403 and records the attempt in the trace. */
@Component
public class AccessDeniedAnswer implements AccessDeniedHandler {

    private final People people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    AccessDeniedAnswer(People people, ApplicationEventPublisher events, TransactionTemplate transactions) {
        this.people = people;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var fact = new AccessDenied(people.current().id(), request.getRequestURI(), request.getRemoteAddr());
        transactions.executeWithoutResult(status -> events.publishEvent(fact));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}

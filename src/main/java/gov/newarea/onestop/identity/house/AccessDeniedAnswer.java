package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers 403 and records the attempt in the trace; a form whose session has ended is led back to its page. */
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
        if (denied instanceof CsrfException && EndedSession.answer(request, response, isSignedIn())) {
            return;
        }
        var fact = new AccessDenied(people.current().id(), request.getRequestURI(), request.getRemoteAddr());
        transactions.executeWithoutResult(status -> events.publishEvent(fact));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Forged and late forms are found before anybody is asked who they are. */
    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}

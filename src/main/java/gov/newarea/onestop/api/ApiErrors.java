package gov.newarea.onestop.api;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.People;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns refusals into problem details (RFC 9457) with the reason in the caller's language and its code. */
@RestControllerAdvice(basePackages = "gov.newarea.onestop.api")
class ApiErrors extends ResponseEntityExceptionHandler {

    private final MessageSource reasons;
    private final People people;
    private final ApplicationEventPublisher events;

    ApiErrors(MessageSource reasons, People people, ApplicationEventPublisher events) {
        this.reasons = reasons;
        this.people = people;
        this.events = events;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        if (refusal.isTrespass()) {
            events.publishEvent(
                    new AccessDenied(people.current().id(), request.getRequestURI(), request.getRemoteAddr()));
        }
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(refusal.kind().status()), refusal.text(reasons, locale));
        problem.setProperty("code", refusal.code());
        return problem;
    }
}

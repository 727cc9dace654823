package gov.newarea.onestop.api;

import gov.newarea.onestop.Refusal;
import java.util.Locale;
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

    ApiErrors(MessageSource reasons) {
        this.reasons = reasons;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(
                status(refusal.kind()), reasons.getMessage("refusal." + refusal.code(), refusal.details(), locale));
        problem.setProperty("code", refusal.code());
        return problem;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    }
}

package gov.newarea.onestop.portal;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.People;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a {@link Refusal} as a page with its reason and advice, and other bad requests as error pages. */
@ControllerAdvice(basePackages = {"gov.newarea.onestop.portal", "gov.newarea.onestop.identity"})
class PageErrors {

    private final MessageSource messages;
    private final PageModel frame;
    private final People people;
    private final ApplicationEventPublisher events;

    PageErrors(MessageSource messages, PageModel frame, People people, ApplicationEventPublisher events) {
        this.messages = messages;
        this.frame = frame;
        this.people = people;
        this.events = events;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        if (refusal.isTrespass()) {
            events.publishEvent(
                    new AccessDenied(people.current().id(), request.getRequestURI(), request.getRemoteAddr()));
        }
        var page = page("error/refusal", HttpStatus.valueOf(refusal.kind().status()), request, locale);
        page.addObject("kind", refusal.kind());
        page.addObject("reason", refusal.text(messages, locale));
        page.addObject("back", referer(request));
        return page;
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException problem, HttpServletRequest request, Locale locale) {
        return page("error/413", HttpStatus.PAYLOAD_TOO_LARGE, request, locale).addObject("back", referer(request));
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ModelAndView unreadable(HttpServletRequest request, Locale locale) {
        return page("error/4xx", HttpStatus.BAD_REQUEST, request, locale);
    }

    private ModelAndView page(String view, HttpStatus status, HttpServletRequest request, Locale locale) {
        var page = new ModelAndView(view, status);
        frame.of(request, locale).forEach(page::addObject);
        return page;
    }

    /** The referring page of this site, or the home page. */
    private static String referer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(address -> Addresses.ours(address, request))
                .orElse("/");
    }
}

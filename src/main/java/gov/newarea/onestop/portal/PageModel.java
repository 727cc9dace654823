package gov.newarea.onestop.portal;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds to every page what its layout needs: the signed-in person, their post and the current address. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final People people;
    private final Departments departments;
    private final MessageSource messages;

    PageModel(People people, Departments departments, MessageSource messages) {
        this.people = people;
        this.departments = departments;
        this.messages = messages;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, Locale locale, Model model) {
        model.addAllAttributes(of(request, locale));
    }

    Map<String, Object> of(HttpServletRequest request, Locale locale) {
        var frame = new HashMap<String, Object>();
        frame.put("here", here(request));
        signedIn(request).ifPresent(actor -> {
            frame.put("actor", actor);
            Optional.ofNullable(request.getSession(false))
                    .ifPresent(session -> frame.put("sessionSeconds", session.getMaxInactiveInterval()));
            frame.put("badge", badge(actor, locale));
            frame.put("window", actor.holds(Role.WINDOW));
            frame.put("admin", actor.holds(Role.ADMIN));
        });
        return frame;
    }

    private Optional<Actor> signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? Optional.empty()
                : Optional.of(people.current()).filter(actor -> !actor.posts().isEmpty());
    }

    private String badge(Actor actor, Locale locale) {
        return actor.posts().stream()
                .filter(post -> !post.department().isEmpty())
                .findFirst()
                .map(post -> department(post, locale)
                        + " · "
                        + messages.getMessage(
                                "identity.role." + post.role(),
                                null,
                                post.role().code(),
                                locale))
                .orElse("");
    }

    private String department(Post post, Locale locale) {
        return departments.require(post.department()).name().in(locale);
    }

    /** The requested address, on error pages too. */
    private static String here(HttpServletRequest request) {
        String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed;
        @Nullable String query = request.getQueryString();
        return path + (query == null ? "" : "?" + query);
    }
}

package gov.newarea.onestop.portal;

import gov.newarea.onestop.identity.People;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the script of a page asks of the session, so that a page on which somebody types outlives it ({@code session.js}). */
@Controller
class SessionPages {

    private final People people;

    SessionPages(People people) {
        this.people = people;
    }

    /**
     * Asking extends the session.
     *
     * @param account who is signed in; empty for nobody
     * @param seconds how long the session lasts without a request
     * @param token what forms have to send
     */
    record State(String account, int seconds, String token) {}

    @GetMapping(value = "/session", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    State state(HttpServletRequest request, CsrfToken token) {
        var account = request.getUserPrincipal() == null ? "" : people.current().id();
        return new State(account, request.getSession().getMaxInactiveInterval(), token.getToken());
    }

    /** Where a second tab ends after signing in; it tells the first. */
    @GetMapping("/session/back")
    String back() {
        return "open/session-back";
    }
}

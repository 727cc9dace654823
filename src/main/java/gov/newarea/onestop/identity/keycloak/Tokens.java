package gov.newarea.onestop.identity.keycloak;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The refresh token of a session, and the time of its last refresh. */
record Tokens(String refresh, Instant asOf) implements Serializable {

    private static final String PLACE = Tokens.class.getName();

    static @Nullable Tokens of(@Nullable HttpSession session) {
        return session == null ? null : (Tokens) session.getAttribute(PLACE);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(PLACE, this);
    }

    @Override
    public String toString() {
        return "Tokens[" + asOf + "]";
    }
}

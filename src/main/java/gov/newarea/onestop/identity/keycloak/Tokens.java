package gov.newarea.onestop.identity.keycloak;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a session keeps to ask Keycloak again, and when Keycloak last said yes. */
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

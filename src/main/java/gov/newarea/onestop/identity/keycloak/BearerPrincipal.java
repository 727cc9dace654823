package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.house.SignedIn;
import java.util.Locale;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Principal of a bearer token. */
record BearerPrincipal(Actor actor) implements SignedIn, AuthenticatedPrincipal {

    @Override
    public Locale language() {
        return Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public String getName() {
        return actor.id();
    }
}

package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.identity.Actor;
import java.util.Locale;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Principal of a session or a bearer token. */
public interface SignedIn {

    Actor actor();

    /** The language of the account when its owner signed in. */
    Locale language();

    /** The person who acts now; see {@link gov.newarea.onestop.identity.People#current()}. */
    static Actor acting() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Actor.SYSTEM;
        }
        if (authentication instanceof AnonymousAuthenticationToken) {
            return Actor.VISITOR;
        }
        return authentication.getPrincipal() instanceof SignedIn someone ? someone.actor() : Actor.VISITOR;
    }
}

package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.SignedIn;
import java.time.Clock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Has a session know its person by the data they have just changed. */
@Embedded
@Component
class Renewal {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    Renewal(Clock clock) {
        this.clock = clock;
    }

    /** Does nothing where somebody else, or nobody, is signed in on this request. */
    void of(Account account) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null
                && present.getPrincipal() instanceof SignedIn someone
                && someone.actor().id().equals(account.id())
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                && exchange.getResponse() != null) {
            var renewed = new AccountHolder(account, clock);
            var token = UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities());
            token.setDetails(present.getDetails());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(token);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, exchange.getRequest(), exchange.getResponse());
        }
    }
}

package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.SignedIn;
import gov.newarea.onestop.identity.house.SignedInSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Has sessions know their person by what has just changed in the account. */
@Embedded
@Component
class AccountSessionRenewal {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    AccountSessionRenewal(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Renews the session of this request; does nothing where somebody else, or nobody, is signed in on it. */
    void of(Account account) {
        whereTheyAsk(account, (request, response) -> of(account, request, response));
    }

    /**
     * Ends every session of the account on all nodes; where its owner asks on this request, they go on in a new one. An old
     * one that merely changed its number would get the former back from a request still under way.
     */
    void alone(Account account) {
        sessions.findByPrincipalName(account.username()).keySet().forEach(sessions::deleteById);
        whereTheyAsk(account, (request, response) -> {
            var present = SecurityContextHolder.getContext().getAuthentication();
            new SessionFixationProtectionStrategy().onAuthentication(present, request, response);
            of(account, request, response);
        });
    }

    void of(Account account, HttpServletRequest request, HttpServletResponse response) {
        var holder = new AccountHolder(account, clock);
        holder.eraseCredentials();
        var token = UsernamePasswordAuthenticationToken.authenticated(holder, null, holder.getAuthorities());
        var present = SecurityContextHolder.getContext().getAuthentication();
        token.setDetails(present == null ? null : present.getDetails());
        SignedInSession.renew(token, request, response);
    }

    private static void whereTheyAsk(Account account, BiConsumer<HttpServletRequest, HttpServletResponse> act) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null
                && present.getPrincipal() instanceof SignedIn someone
                && someone.actor().id().equals(account.id())
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                && exchange.getResponse() != null) {
            act.accept(exchange.getRequest(), exchange.getResponse());
        }
    }
}

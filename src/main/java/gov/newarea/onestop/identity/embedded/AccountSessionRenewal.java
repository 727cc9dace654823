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

/** Updates sessions after a change of the account. */
@Embedded
@Component
class AccountSessionRenewal {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    AccountSessionRenewal(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Updates the session of this request, if it belongs to the account. */
    void of(Account account) {
        ifRequestedBy(account, (request, response) -> of(account, request, response));
    }

    /**
     * Ends all sessions of the account on all nodes; the owner goes on in a new session if this request is theirs. Changing the
     * id alone would not do, because a running request would write the former session back.
     */
    void endOthers(Account account) {
        sessions.findByPrincipalName(account.username()).keySet().forEach(sessions::deleteById);
        ifRequestedBy(account, (request, response) -> {
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

    private static void ifRequestedBy(Account account, BiConsumer<HttpServletRequest, HttpServletResponse> act) {
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

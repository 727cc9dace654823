package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.SignedIn;
import gov.newarea.onestop.identity.house.SignedInSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Applies changes of an account to its sessions on every node, before any other code reads the principal: posts and names are
 * updated; a session ends when its account is disabled or deleted or has another password. A session from the time of Keycloak
 * accounts ends, too.
 */
class AccountRecheckFilter extends OncePerRequestFilter {

    static final URI DISABLED = URI.create("/login?disabled");
    static final URI OTHER_PASSWORD = URI.create("/login?password");

    private final RecentAccounts accounts;
    private final AccountSessionRenewal renewal;

    AccountRecheckFilter(RecentAccounts accounts, AccountSessionRenewal renewal) {
        this.accounts = accounts;
        this.renewal = renewal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var present = SecurityContextHolder.getContext().getAuthentication();
        if (present == null
                || !(present.getPrincipal() instanceof SignedIn someone)
                || someone.actor().holds(Role.MACHINE)) {
            chain.doFilter(request, response);
            return;
        }
        var ended = someone instanceof AccountHolder holder
                ? check(holder, request, response)
                : Optional.of(URI.create("/login"));
        if (ended.isPresent()) {
            SignedInSession.end(request, response, ended.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * The page that says why the session ends; empty if it goes on. A cached account may be older than the session, so the
     * account is read again where the two differ.
     */
    private Optional<URI> check(AccountHolder holder, HttpServletRequest request, HttpServletResponse response) {
        var id = holder.actor().id();
        if (accounts.recent(id).filter(holder::isAsIn).isPresent()) {
            return Optional.empty();
        }
        var account = accounts.present(id).filter(Account::enabled);
        if (account.isEmpty()) {
            return Optional.of(DISABLED);
        }
        if (holder.hadOtherPassword(account.get())) {
            return Optional.of(OTHER_PASSWORD);
        }
        renewal.of(account.get(), request, response);
        return Optional.empty();
    }
}

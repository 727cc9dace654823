package gov.newarea.onestop.identity.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Ends our sessions when Keycloak ends the session behind them. It finds them in the database by person, so the node that
 * receives the logout ends those of all nodes. The principal in the session holds the Keycloak session id; no registry is kept.
 */
@Keycloak
@Component
class BackChannelLogout implements OidcSessionRegistry {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    BackChannelLogout(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation information) {
        // the principal in the session holds the id
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    /** Deletes the sessions itself, and so returns none to end. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken ended) {
        sessions.findByPrincipalName(ended.getSubject()).forEach((id, session) -> {
            if (belongsTo(session, ended.getSessionId())) {
                sessions.deleteById(id);
            }
        });
        return List.of();
    }

    private static boolean belongsTo(Session session, @Nullable String ended) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Person person
                && (ended == null || ended.equals(person.session()));
    }
}

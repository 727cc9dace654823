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
 * Ends the sessions of the house that hang on a session Keycloak has ended. They are found in the database by the person, so
 * whichever node hears of it ends those of all nodes. What the sessions hang on stands in themselves; nothing else is kept.
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
        // the session itself knows
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    /** Ends them here and now; there are none left for anyone to end. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken ended) {
        sessions.findByPrincipalName(ended.getSubject()).forEach((id, session) -> {
            if (hangsOn(session, ended.getSessionId())) {
                sessions.deleteById(id);
            }
        });
        return List.of();
    }

    private static boolean hangsOn(Session session, @Nullable String ended) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Person person
                && (ended == null || ended.equals(person.session()));
    }
}

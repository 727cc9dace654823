package gov.newarea.onestop.identity.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the realm is and how the house shows itself to it; empty where the accounts are the house's own.
 *
 * @param issuer the realm as browsers reach it
 * @param reachedAt the realm as this house reaches it
 * @param recheck how old the word of Keycloak on someone signed in may become
 * @param tolerated how long that word counts while Keycloak cannot be reached
 * @param directoryKept how long a list of who holds a post is kept
 */
@ConfigurationProperties("onestop.keycloak")
record KeycloakSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String reachedAt,
        @DefaultValue("") String client,
        @DefaultValue("") String secret,
        @DefaultValue("") String directoryClient,
        @DefaultValue("") String directorySecret,
        @DefaultValue("60s") Duration recheck,
        @DefaultValue("30m") Duration tolerated,
        @DefaultValue("60s") Duration directoryKept) {

    /** An address of the OpenID protocol as browsers reach it. */
    String outside(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** An address of the OpenID protocol as this house reaches it. */
    String inside(String endpoint) {
        return reachedAt + "/protocol/openid-connect/" + endpoint;
    }

    /** The admin API of the realm. */
    String admin() {
        return reachedAt.replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
    }

    /** Where a person keeps their own data and password. */
    URI account() {
        return URI.create(issuer + "/account");
    }

    /** The server browsers are sent to: scheme, host and port. */
    String site() {
        return URI.create(issuer).resolve("/").toString().replaceFirst("/$", "");
    }

    @Override
    public String toString() {
        return "KeycloakSettings[" + issuer + "]";
    }
}

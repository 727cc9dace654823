package gov.newarea.onestop.identity.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Keycloak; empty without the profile {@code keycloak}.
 *
 * @param issuer the realm as browsers reach it
 * @param reachedAt the realm as this application reaches it
 * @param recheck how often a session is checked with Keycloak
 * @param tolerated how long a session goes on without a check while Keycloak cannot be reached
 * @param directoryKept how long the list of post holders is cached
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

    /** The address of an OpenID Connect endpoint as browsers reach it. */
    String browserEndpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    /** The address of an OpenID Connect endpoint as this application reaches it. */
    String endpoint(String name) {
        return reachedAt + "/protocol/openid-connect/" + name;
    }

    /** The address of the admin API of the realm. */
    String admin() {
        return reachedAt.replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
    }

    /** The page where people change their own data and password. */
    URI account() {
        return URI.create(issuer + "/account");
    }

    /** Scheme, host and port of Keycloak as browsers reach it. */
    String site() {
        return URI.create(issuer).resolve("/").toString().replaceFirst("/$", "");
    }

    @Override
    public String toString() {
        return "KeycloakSettings[" + issuer + "]";
    }
}

package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Profile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Maps ID tokens to principals, and updates the account row. */
@Keycloak
@Component
class OidcUserMapper implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Error code: the person holds no post and is not an applicant. */
    static final String NO_POST = "no_post";

    private final GroupPosts posts;
    private final AccountProvisioning accounts;

    OidcUserMapper(GroupPosts posts, AccountProvisioning accounts) {
        this.posts = posts;
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return map(request.getIdToken());
    }

    /** @throws OAuth2AuthenticationException {@link #NO_POST} */
    Person map(OidcIdToken token) {
        var held = posts.of(token.getClaimAsStringList("groups"));
        if (held.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(NO_POST));
        }
        var username = Objects.requireNonNullElse(token.getPreferredUsername(), token.getSubject());
        var name = Objects.requireNonNullElse(token.getFullName(), username);
        var actor = new Actor(token.getSubject(), username, name, held);
        var given =
                new Profile(name, text(token.getEmail()), text(token.getPhoneNumber()), language(token.getLocale()));
        var row = accounts.provision(actor, given);
        accounts.identify(row, text(token.getClaimAsString("id_number")));
        return new Person(token, actor, row.profile().locale());
    }

    private static String text(@Nullable String claim) {
        return claim == null ? "" : claim;
    }

    private static String language(@Nullable String locale) {
        return locale != null && locale.startsWith("en") ? "en" : "zh";
    }
}

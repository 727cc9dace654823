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

/** Makes one of the house's people of what Keycloak says of somebody. */
@Keycloak
@Component
class OidcUserMapper implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The reason of not being let in: the person holds no post and is no applicant either. */
    static final String NO_POST = "no_post";

    private final GroupPosts posts;
    private final AccountProvisioning newcomers;

    OidcUserMapper(GroupPosts posts, AccountProvisioning newcomers) {
        this.posts = posts;
        this.newcomers = newcomers;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return admit(request.getIdToken());
    }

    /** @throws OAuth2AuthenticationException {@link #NO_POST} */
    Person admit(OidcIdToken word) {
        var held = posts.of(word.getClaimAsStringList("groups"));
        if (held.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(NO_POST));
        }
        var username = Objects.requireNonNullElse(word.getPreferredUsername(), word.getSubject());
        var name = Objects.requireNonNullElse(word.getFullName(), username);
        var actor = new Actor(word.getSubject(), username, name, held);
        var said = new Profile(name, text(word.getEmail()), text(word.getPhoneNumber()), language(word.getLocale()));
        var row = newcomers.welcome(actor, said);
        newcomers.identify(row, text(word.getClaimAsString("id_number")));
        return new Person(word, actor, row.profile().locale());
    }

    private static String text(@Nullable String claim) {
        return claim == null ? "" : claim;
    }

    private static String language(@Nullable String locale) {
        return locale != null && locale.startsWith("en") ? "en" : "zh";
    }
}

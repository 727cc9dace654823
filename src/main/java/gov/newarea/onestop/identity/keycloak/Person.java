package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.house.SignedIn;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Principal of a person who signed in through Keycloak, with the claims of the last ID token. */
class Person extends DefaultOidcUser implements SignedIn {

    private final Actor actor;
    private final Locale language;

    Person(OidcIdToken word, Actor actor, Locale language) {
        super(AuthorityUtils.createAuthorityList(GroupPosts.authorities(actor.posts())), word);
        this.actor = actor;
        this.language = language;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Locale language() {
        return language;
    }

    /** The id of the Keycloak session behind this one. */
    @Nullable
    String session() {
        return getClaimAsString("sid");
    }
}

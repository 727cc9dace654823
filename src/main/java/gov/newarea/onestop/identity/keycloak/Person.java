package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.house.SignedIn;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Someone who signed in at Keycloak, as its last word on them has it. */
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

    /** The session at Keycloak this one hangs on. */
    @Nullable
    String session() {
        return getClaimAsString("sid");
    }
}

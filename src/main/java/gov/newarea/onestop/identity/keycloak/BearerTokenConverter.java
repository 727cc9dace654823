package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Converts bearer tokens of the API: people by their groups, programs by the realm role {@code machine}. */
@Keycloak
@Component
class BearerTokenConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final List<Post> PROGRAM = List.of(new Post("", Role.MACHINE));

    private final GroupPosts posts;

    BearerTokenConverter(GroupPosts posts) {
        this.posts = posts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var held = isProgram(token) ? PROGRAM : posts.of(token.getClaimAsStringList("groups"));
        var username = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), token.getSubject());
        var name = Objects.requireNonNullElse(token.getClaimAsString("name"), username);
        var caller = new BearerPrincipal(new Actor(token.getSubject(), username, name, held));
        return UsernamePasswordAuthenticationToken.authenticated(
                caller, null, AuthorityUtils.createAuthorityList(GroupPosts.authorities(held)));
    }

    private static boolean isProgram(Jwt token) {
        return token.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof List<?> roles
                && roles.contains(Role.MACHINE.code());
    }
}

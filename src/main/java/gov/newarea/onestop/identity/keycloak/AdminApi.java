package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriUtils;

/** Asks Keycloak's admin API; answers are empty without an answer, and for an unknown group or person. */
@Keycloak
@Component
class AdminApi {

    /** More people than hold one post anywhere. */
    private static final int MOST = 1000;

    private record Group(String id) {}

    /** A person as Keycloak knows them. */
    record User(
            String id,
            String username,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            boolean enabled) {

        Actor holding(List<Post> posts) {
            return new Actor(id, username, name(), posts);
        }

        private String name() {
            var full = Stream.of(firstName, lastName)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return full.isEmpty() ? username : full;
        }
    }

    private final RestClient admin;
    private final KeycloakSettings settings;
    private final KeycloakAvailability availability;

    AdminApi(RestClient directoryClient, KeycloakSettings settings, KeycloakAvailability availability) {
        this.admin = directoryClient;
        this.settings = settings;
        this.availability = availability;
    }

    /** All enabled people who hold the post, sorted by name. */
    Optional<List<Actor>> holding(Post post) {
        return call(() -> members(post));
    }

    Optional<User> user(String id) {
        return call(() -> get("/users/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8), User.class));
    }

    private List<Actor> members(Post post) {
        var group = get("/group-by-path" + GroupPosts.group(post), Group.class);
        var users = get("/groups/" + group.id() + "/members?briefRepresentation=true&max=" + MOST, User[].class);
        return Arrays.stream(users)
                .filter(User::enabled)
                .map(user -> user.holding(List.of(post)))
                .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::username))
                .toList();
    }

    private <T> T get(String path, Class<T> type) {
        return Objects.requireNonNull(
                admin.get().uri(URI.create(settings.admin() + path)).retrieve().body(type));
    }

    private <T> Optional<T> call(Supplier<T> request) {
        if (availability.isKnownDown()) {
            return Optional.empty();
        }
        try {
            return Optional.of(request.get());
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        } catch (RestClientException | OAuth2AuthorizationException noAnswer) {
            availability.failed(noAnswer);
            return Optional.empty();
        }
    }
}

package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People.Contact;
import gov.newarea.onestop.identity.Post;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

/** Reads post holders from Keycloak's admin API; caches them for {@code onestop.keycloak.directory-kept}, and longer while Keycloak is down. */
@Keycloak
@Component
class PostHolders {

    /** More people than hold one post anywhere. */
    private static final int MOST = 1000;

    private record Group(String id) {}

    private record User(
            String id,
            String username,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            boolean enabled) {

        String name() {
            var full = Stream.of(firstName, lastName)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return full.isEmpty() ? username : full;
        }

        Actor holding(Post post) {
            return new Actor(id, username, name(), List.of(post));
        }
    }

    private record Cached(List<Actor> people, Instant asOf) {}

    private final RestClient admin;
    private final KeycloakSettings settings;
    private final KeycloakAvailability availability;
    private final Clock clock;
    private final Map<Post, Cached> cached = new ConcurrentHashMap<>();

    PostHolders(RestClient directoryClient, KeycloakSettings settings, KeycloakAvailability availability, Clock clock) {
        this.admin = directoryClient;
        this.settings = settings;
        this.availability = availability;
        this.clock = clock;
    }

    /** All enabled people who hold the post, sorted by name; empty if Keycloak is down and nothing is cached. */
    Optional<List<Actor>> holding(Post post) {
        var known = cached.get(post);
        if (known != null && known.asOf().plus(settings.directoryKept()).isAfter(clock.instant())) {
            return Optional.of(known.people());
        }
        var now = call(() -> members(post));
        now.ifPresent(people -> cached.put(post, new Cached(people, clock.instant())));
        return now.or(() -> Optional.ofNullable(known).map(Cached::people));
    }

    /** A person who has never signed in here. */
    Optional<Actor> person(String id) {
        return call(() -> user(id)).map(user -> new Actor(user.id(), user.username(), user.name(), List.of()));
    }

    /** Contact data of a person who has never signed in here. */
    Optional<Contact> contact(String id) {
        return call(() -> user(id))
                .map(user -> new Contact(Objects.requireNonNullElse(user.email(), ""), "", Locale.SIMPLIFIED_CHINESE));
    }

    private List<Actor> members(Post post) {
        var group = get("/group-by-path" + GroupPosts.group(post), Group.class);
        var users = get("/groups/" + group.id() + "/members?briefRepresentation=true&max=" + MOST, User[].class);
        return Arrays.stream(users)
                .filter(User::enabled)
                .map(user -> user.holding(post))
                .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::username))
                .toList();
    }

    private User user(String id) {
        return get("/users/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8), User.class);
    }

    private <T> T get(String path, Class<T> type) {
        return Objects.requireNonNull(
                admin.get().uri(URI.create(settings.admin() + path)).retrieve().body(type));
    }

    /** The answer; empty without one, and for an unknown group or person. */
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

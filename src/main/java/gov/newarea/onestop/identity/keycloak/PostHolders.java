package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People.Contact;
import gov.newarea.onestop.identity.Post;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Finds people at Keycloak; caches post holders for {@code onestop.keycloak.directory-kept}, and longer while Keycloak is down. */
@Keycloak
@Component
class PostHolders {

    private record Cached(List<Actor> people, Instant asOf) {}

    private final AdminApi keycloak;
    private final KeycloakSettings settings;
    private final Clock clock;
    private final Map<Post, Cached> cached = new ConcurrentHashMap<>();

    PostHolders(AdminApi keycloak, KeycloakSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.clock = clock;
    }

    /** All enabled people who hold the post, sorted by name; empty if Keycloak is down and nothing is cached. */
    Optional<List<Actor>> holding(Post post) {
        var known = cached.get(post);
        if (known != null && known.asOf().plus(settings.directoryKept()).isAfter(clock.instant())) {
            return Optional.of(known.people());
        }
        var now = keycloak.holding(post);
        now.ifPresent(people -> cached.put(post, new Cached(people, clock.instant())));
        return now.or(() -> Optional.ofNullable(known).map(Cached::people));
    }

    /** A person who has never signed in here. */
    Optional<Actor> person(String id) {
        return keycloak.user(id).map(user -> user.holding(List.of()));
    }

    /** Contact data of a person who has never signed in here. */
    Optional<Contact> contact(String id) {
        return keycloak.user(id)
                .map(user -> new Contact(Objects.requireNonNullElse(user.email(), ""), "", Locale.SIMPLIFIED_CHINESE));
    }
}

package gov.newarea.onestop.identity.house;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People.Contact;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Profile;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An account with its posts. */
public record Account(
        String id,
        String username,
        String passwordHash,
        Profile profile,
        boolean enabled,
        @Nullable LocalDateTime lockedUntil,
        List<Post> posts) {

    public Actor actor() {
        return new Actor(id, username, profile.name(), posts);
    }

    public Contact contact() {
        return new Contact(profile.email(), profile.mobile(), Locale.forLanguageTag(profile.language()));
    }

    public Account with(List<Post> held) {
        return new Account(id, username, passwordHash, profile, enabled, lockedUntil, held);
    }

    public Account with(Profile data) {
        return new Account(id, username, passwordHash, data, enabled, lockedUntil, posts);
    }

    /** Lower-cases an account name: {@code Applicant} and {@code applicant} are the same account. */
    public static String normal(String username) {
        return Typed.narrow(username).toLowerCase(Locale.ROOT);
    }
}

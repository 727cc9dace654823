package gov.newarea.onestop.identity;

import java.util.List;

/** Finds accounts with a published password. */
public interface KnownPasswords {

    /** The names of those that can still sign in. */
    List<String> usernames();
}

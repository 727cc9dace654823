package gov.newarea.onestop.identity;

import java.util.List;

/** Accounts that anyone can enter, because their password is written in the manual. */
public interface KnownPasswords {

    /** The names of those still open. */
    List<String> usernames();
}

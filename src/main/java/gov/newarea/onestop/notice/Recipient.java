package gov.newarea.onestop.notice;

import java.util.Locale;

/**
 * The recipient of a message.
 *
 * @param account the account that reads it on the site; {@code organ:<code>} for an organ, empty for a person without one
 * @param name the name in the salutation
 * @param address mail address; empty if there is none
 */
record Recipient(String account, String name, String address, Locale language) {

    /** Whether the recipient can sign in to read it. */
    boolean hasAccount() {
        return !account.isEmpty();
    }
}

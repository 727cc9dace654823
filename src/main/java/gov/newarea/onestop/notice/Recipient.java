package gov.newarea.onestop.notice;

import java.util.Locale;

/**
 * Who a message is for.
 *
 * @param account the account that reads it on the site; {@code organ:<code>} of an organ, empty where a person has none
 * @param name what the message calls them
 * @param address where it is mailed to, empty where there is no address
 */
record Recipient(String account, String name, String address, Locale language) {

    /** Whether the message tells them to sign in. */
    boolean hasAccount() {
        return !account.isEmpty();
    }
}

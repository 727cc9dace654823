package gov.newarea.onestop.nodes;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The answer to a request.
 *
 * @param status 0 if the connection was lost
 * @param location the address of the redirect, without the host; empty without a redirect
 */
record Page(int status, String location, String text) {

    static final Page LOST = new Page(0, "", "");

    /** Whether there is no answer or one that reports an error, so that the result of the act is unknown. */
    boolean failed() {
        return status == 0 || status >= 500;
    }

    boolean leadsOn() {
        return status / 100 == 3;
    }

    boolean has(String text) {
        return this.text.contains(text);
    }

    /** The distinct matches of the first group of the pattern, in the order of the page. */
    Set<String> all(String pattern) {
        var found = new LinkedHashSet<String>();
        var matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    Optional<String> first(String pattern) {
        return all(pattern).stream().findFirst();
    }
}

package gov.newarea.onestop.nodes;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What came back for a request.
 *
 * @param status 0 where the connection was lost
 * @param location where it leads on, without the site; empty where nowhere
 */
record Page(int status, String location, String text) {

    static final Page LOST = new Page(0, "", "");

    /** No answer of the house, or one that says that something went wrong: whether the act is done is not known. */
    boolean failed() {
        return status == 0 || status >= 500;
    }

    boolean leadsOn() {
        return status / 100 == 3;
    }

    boolean has(String text) {
        return this.text.contains(text);
    }

    /** What the first group of the pattern found, each once, in the order of the page. */
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

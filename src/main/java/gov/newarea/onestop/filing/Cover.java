package gov.newarea.onestop.filing;

import gov.newarea.onestop.Rows;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the cover of a filing: under which number and name it is kept, and for which items.
 *
 * @param number 办件编号, given at submission
 * @param subject the name under which officers search it, such as the company to be founded
 */
record Cover(
        @Nullable String number,
        @Nullable String lookupCode,
        List<String> items,
        String subject,
        LocalDateTime updatedAt)
        implements Rows.Part {

    Cover choosing(List<String> chosen) {
        return new Cover(number, lookupCode, chosen, subject, updatedAt);
    }

    Cover named(String name) {
        return new Cover(number, lookupCode, items, name, updatedAt);
    }

    Cover numbered(String given, String lookup) {
        return new Cover(given, lookup, items, subject, updatedAt);
    }

    Cover touched(LocalDateTime now) {
        return new Cover(number, lookupCode, items, subject, now);
    }
}

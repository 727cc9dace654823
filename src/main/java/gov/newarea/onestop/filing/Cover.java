package gov.newarea.onestop.filing;

import gov.newarea.onestop.Rows;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title data of a filing: what is applied for, and how it came in.
 *
 * @param number 办件编号, given at submission
 * @param subject the name under which officers search it, such as the company to be founded
 */
record Cover(
        FilingId id,
        @Nullable String number,
        @Nullable String lookupCode,
        String bundle,
        List<String> items,
        String subject,
        Channel channel,
        LocalDateTime createdAt,
        LocalDateTime updatedAt)
        implements Rows.Part {

    Cover choosing(List<String> chosen) {
        return new Cover(id, number, lookupCode, bundle, chosen, subject, channel, createdAt, updatedAt);
    }

    Cover named(String name) {
        return new Cover(id, number, lookupCode, bundle, items, name, channel, createdAt, updatedAt);
    }

    Cover numbered(String given, String lookup) {
        return new Cover(id, given, lookup, bundle, items, subject, channel, createdAt, updatedAt);
    }

    Cover touched(LocalDateTime now) {
        return new Cover(id, number, lookupCode, bundle, items, subject, channel, createdAt, now);
    }
}

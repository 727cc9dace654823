package gov.newarea.onestop.notice;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The recipient of a filing's messages, and how the messages name the filing.
 *
 * @param number the filing's number
 * @param subject the enterprise or person it is for
 */
record Addressee(Recipient recipient, String number, Localized bundle, String subject) {

    /** Finds the addressee; empty if there is neither an account nor an address. */
    @FunctionalInterface
    interface Lookup {

        Optional<Addressee> of(FilingId filing);
    }

    /** @param days the days that the document names */
    Map<String, Object> model(String document, List<NamedDays.Day> days) {
        return Map.of("number", number, "bundle", bundle, "subject", subject, "document", document, "days", days);
    }
}

package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that came out of a filing.
 *
 * @param item the item whose grant yielded it
 * @param organ the code of the organ that issued it
 * @param fields what is printed on it, by key
 * @param verifyToken the unguessable word its QR code leads to
 */
public record Certificate(
        String id,
        String number,
        FilingId filing,
        String item,
        String kind,
        String holder,
        @Nullable String creditCode,
        String organ,
        Map<String, String> fields,
        LocalDate issuedOn,
        State state,
        String verifyToken) {

    /** Whether a certificate counts. */
    public enum State {
        VALID,
        REVOKED,
        CANCELLED
    }
}

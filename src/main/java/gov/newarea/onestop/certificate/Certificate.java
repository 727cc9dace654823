package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate issued for a filing.
 *
 * @param item the granted item
 * @param organ the code of the organ that issued it
 * @param fields what is printed on it, by key
 * @param verifyToken the random token in its QR code
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

    /** Whether a certificate is valid. */
    public enum State {
        VALID,
        REVOKED,
        CANCELLED
    }
}

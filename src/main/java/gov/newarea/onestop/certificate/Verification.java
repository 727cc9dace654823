package gov.newarea.onestop.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells anyone who holds a certificate, or its number, whether it is real; each look is logged. */
public interface Verification {

    /** What the public may know of a certificate. */
    record Finding(
            String kind,
            String number,
            String holder,
            @Nullable String creditCode,
            LocalDate issuedOn,
            String organ,
            Certificate.State state) {}

    /** @param address where the question came from, for the log */
    Optional<Finding> byToken(String token, String address);

    /** @param number the certificate's number, or the credit code printed on it */
    Optional<Finding> byNumber(String number, String address);
}

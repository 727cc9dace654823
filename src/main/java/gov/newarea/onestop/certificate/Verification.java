package gov.newarea.onestop.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers whether a certificate is genuine, by QR code or number; each request is recorded. */
public interface Verification {

    /** The public data of a certificate. */
    record Finding(
            String kind,
            String number,
            String holder,
            @Nullable String creditCode,
            LocalDate issuedOn,
            String organ,
            Certificate.State state) {}

    /** @param address network address of the request, for the record */
    Optional<Finding> byToken(String token, String address);

    /** @param number the certificate's number, or the credit code printed on it */
    Optional<Finding> byNumber(String number, String address);
}

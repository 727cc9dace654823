package gov.newarea.onestop.certificate;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How papers are numbered.
 *
 * @param verifyAt the address under which certificates are verified, without the token
 * @param division six digits of the division the registering authority belongs to: GB 32100, characters 3 to 8 of a code
 * @param letters for each kind of letter the pattern of its number: year, then number within the year
 * @param certificates the same for each kind of certificate; {@code other} for any not named
 */
@ConfigurationProperties("onestop.certificate")
record CertificateSettings(
        String verifyAt, String division, Map<LetterKind, String> letters, Map<String, String> certificates) {
    CertificateSettings {
        if (!division.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("onestop.certificate.division has six digits, not " + division);
        }
    }
}

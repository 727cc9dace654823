package gov.newarea.onestop.certificate;

import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of certificates and letters: numbers, terms and verification.
 *
 * @param verifyAt the address under which certificates are verified, without the token
 * @param division six digits of the division the registering authority belongs to: GB 32100, characters 3 to 8 of a code
 * @param letters for each kind of letter the pattern of its number: year, then number within the year
 * @param certificates the same for each kind of certificate; {@code other} for any not named
 * @param terms validity from the day of issue, by kind; a kind without a term has no end
 */
@ConfigurationProperties("onestop.certificate")
public record CertificateSettings(
        String verifyAt,
        String division,
        Map<LetterKind, String> letters,
        Map<String, String> certificates,
        @DefaultValue Map<String, Period> terms) {
    public CertificateSettings {
        if (!division.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("onestop.certificate.division has six digits, not " + division);
        }
    }
}

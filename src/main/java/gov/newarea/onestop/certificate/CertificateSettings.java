package gov.newarea.onestop.certificate;

import gov.newarea.onestop.catalog.CertificateKind;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of certificates and letters: numbers, terms and verification.
 *
 * @param verifyAt the address under which certificates are verified, without the token
 * @param division six digits of the division the registering authority belongs to: GB 32100, characters 3 to 8 of a code
 * @param letterNumber the pattern of a letter's number: the mark of its kind, year, then number within the year
 * @param letters the pattern for a kind that has one of its own: year, then number within the year
 * @param certificates the same for each kind of certificate; {@code other} for any not named
 * @param terms how long certificates count from the day of issue, by kind, where it is not as long as the catalogue says
 */
@ConfigurationProperties("onestop.certificate")
record CertificateSettings(
        String verifyAt,
        String division,
        String letterNumber,
        @DefaultValue Map<LetterKind, String> letters,
        Map<String, String> certificates,
        @DefaultValue Map<String, Period> terms) {
    CertificateSettings {
        if (!division.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("onestop.certificate.division has six digits, not " + division);
        }
    }

    /** How numbers of the kind are written: year, then number within the year. */
    String numberPattern(LetterKind kind) {
        return letters.getOrDefault(kind, letterNumber.replaceFirst("%s", kind.mark()));
    }

    /** How long a certificate of the kind counts; empty where it has no end. */
    Optional<Period> term(CertificateKind kind) {
        return Optional.ofNullable(terms.get(kind.code())).or(kind::validFor);
    }
}

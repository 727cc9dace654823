package gov.newarea.onestop.certificate;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How papers are numbered and where they are kept.
 *
 * @param papers the folder of rendered papers
 * @param verifyAt the address under which certificates are verified, without the token
 * @param letters for each kind of letter the pattern of its number: year, then number within the year
 * @param certificates the same for each kind of certificate; {@code other} for any not named
 */
@ConfigurationProperties("onestop.certificate")
record CertificateSettings(
        Path papers, String verifyAt, Map<LetterKind, String> letters, Map<String, String> certificates) {}

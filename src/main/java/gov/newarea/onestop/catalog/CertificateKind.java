package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of certificate that a grant may yield: what it is called, how it is printed, what it says.
 *
 * @param qr whether it bears a QR code that leads to its verification
 * @param term how long it counts, an ISO 8601 period; empty where it has no end
 * @param lines what it says, in the order in which it is printed
 */
public record CertificateKind(String code, Localized name, Layout layout, boolean qr, String term, List<Line> lines) {

    /** The layouts of a certificate: two columns with duplicates, or one line below the other. */
    public enum Layout {
        LICENCE,
        PERMIT
    }

    /** How a part shows answers of the form, or data of the certificate itself. */
    public enum Way {
        TEXT,
        LABEL,
        LABELS,
        ROWS,
        ADDRESS,
        TEN_THOUSANDS,
        YEARS,
        ISSUED,
        EXPIRY,
        CREDIT_CODE;

        /** Whether it shows answers of the form. */
        public boolean asks() {
            return this != ISSUED && this != EXPIRY && this != CREDIT_CODE;
        }
    }

    /**
     * A line of a certificate.
     *
     * @param printed whether the line is printed, or only stored with the certificate
     * @param otherwise the text if no part yields any
     * @param parts the parts of the text, one after the other
     */
    public record Line(String key, Localized label, boolean printed, String otherwise, List<Part> parts) {}

    /**
     * Part of a line, in the official language.
     *
     * @param from the paths of the answers that are shown
     * @param pattern the words around them, as {@link java.text.MessageFormat} reads them
     * @param when the answers on which it depends, by path: each is one of those named
     */
    public record Part(Way as, List<String> from, String pattern, Map<String, List<String>> when) {}

    public Optional<Period> validFor() {
        return term.isEmpty() ? Optional.empty() : Optional.of(Period.parse(term));
    }

    public List<Line> printed() {
        return lines.stream().filter(Line::printed).toList();
    }

    /** Whether its issue assigns a credit code. */
    public boolean assignsCreditCode() {
        return lines.stream().flatMap(line -> line.parts().stream()).anyMatch(part -> part.as() == Way.CREDIT_CODE);
    }
}

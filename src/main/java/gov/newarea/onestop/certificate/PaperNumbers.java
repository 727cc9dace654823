package gov.newarea.onestop.certificate;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers letters and certificates: one sequence for each kind, starting again each year. */
@Component
class PaperNumbers {

    private final NumberSequences sequences;
    private final CertificateSettings settings;

    PaperNumbers(NumberSequences sequences, CertificateSettings settings) {
        this.sequences = sequences;
        this.settings = settings;
    }

    String ofLetter(LetterKind kind, LocalDate on) {
        return number("letter:" + kind, settings.numberPattern(kind), on);
    }

    String ofCertificate(String kind, LocalDate on) {
        var series = settings.certificates().containsKey(kind) ? kind : "other";
        return number("certificate:" + series, settings.certificates().get(series), on);
    }

    private String number(String series, String pattern, LocalDate on) {
        return pattern.formatted(on.getYear(), sequences.next(series, on.getYear()));
    }
}

package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A letter sent to the applicant.
 *
 * @param number the reference number, one sequence for each kind and year
 * @param organ the code of the organ that sent it
 * @param content what it says; {@link LetterKind} lists the keys of each kind
 */
public record Letter(
        String id,
        FilingId filing,
        LetterKind kind,
        String number,
        String organ,
        Map<String, Object> content,
        LocalDate issuedOn) {

    Letter saying(Map<String, Object> other) {
        return new Letter(id, filing, kind, number, organ, other, issuedOn);
    }
}

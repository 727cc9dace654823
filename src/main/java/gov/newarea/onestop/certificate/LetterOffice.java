package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;

/** The office that numbers, seals and keeps letters. */
public interface LetterOffice {

    /** Numbers and keeps the letter, which says what its {@link LetterKind} names; the paper itself is made when it is first asked for. */
    Letter send(FilingId filing, LetterKind kind, String organ, Map<String, Object> content);

    List<Letter> of(FilingId filing);

    /** The letter as PDF, rendered from what was stored. */
    byte[] pdf(String letterId);

    /** @throws gov.newarea.onestop.Refusal {@code certificate.no-letter} for an unknown id */
    Letter require(String letterId);
}

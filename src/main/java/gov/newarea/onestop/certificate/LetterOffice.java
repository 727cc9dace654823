package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;

/** Numbers, stores and renders letters. */
public interface LetterOffice {

    /** Numbers the letter and stores its content, whose keys its {@link LetterKind} lists; the PDF is made when it is first needed. */
    Letter send(FilingId filing, LetterKind kind, String organ, Map<String, Object> content);

    List<Letter> of(FilingId filing);

    /** The letter as PDF, rendered from what was stored. */
    byte[] pdf(String letterId);

    /** @throws gov.newarea.onestop.Refusal {@code certificate.no-letter} for an unknown id */
    Letter require(String letterId);
}

package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;

/**
 * Numbers, seals and stores letters.
 *
 * <p>The content of each kind; a value may be text, a date, a {@link gov.newarea.onestop.Localized}, or a list of maps of these. Every
 * kind takes {@code applicant}, {@code bundle} (the name of what was applied for) and {@code number} (the filing's number).
 * {@code provisional} means that a day may move. Absent keys are not printed.
 *
 * <ul>
 *   <li>RECEIPT: {@code receivedOn}, {@code checkBy}, {@code materials} = list of names
 *   <li>ACCEPTANCE: {@code acceptedOn}, {@code dueOn}, {@code promisedOn} or {@code countedDays} where the promise is
 *       not published, {@code toFollow} where materials come later, {@code materials} = list of names
 *   <li>NOT_ACCEPTED: {@code reason}, {@code whereToGo}
 *   <li>CORRECTION: {@code points} = list of {@code target, reason, note, department}; {@code correctBy}
 *   <li>BRANCH_CORRECTION: as CORRECTION, and {@code item}
 *   <li>GRANT: {@code items} = list of {@code department, item}; {@code certificates} = list of {@code name, number};
 *       {@code decidedOn}, {@code deliverBy}
 *   <li>REFUSAL: {@code reasons} = list of {@code department, item, reason}; {@code decidedOn}; {@code inPart} where the rest
 *       was granted
 *   <li>WITHDRAWAL: {@code withdrawnOn}, {@code reason}
 *   <li>DELIVERY: {@code documents} = list of {@code name, number}; {@code receivedBy}, {@code receivedOn}, {@code channel}
 *   <li>MATERIALS_TO_FOLLOW: {@code acceptedOn}, {@code materials} = list of {@code name, department}; {@code supplyBy}
 * </ul>
 */
public interface LetterOffice {

    /** Numbers and stores the letter; the PDF is made when it is first requested. */
    Letter send(FilingId filing, LetterKind kind, String organ, Map<String, Object> content);

    List<Letter> of(FilingId filing);

    /** The letter as PDF, rendered from what was stored. */
    byte[] pdf(String letterId);

    /** @throws gov.newarea.onestop.Refusal {@code certificate.no-letter} for an unknown id */
    Letter require(String letterId);
}

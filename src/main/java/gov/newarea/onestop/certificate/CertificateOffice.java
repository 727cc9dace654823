package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The office that gives out codes and issues certificates. */
public interface CertificateOffice {

    /** The organisation code kept for this filing; the same one however often it is asked. */
    String reserveOrganisationCode(FilingId filing);

    Optional<String> reservedFor(FilingId filing);

    /**
     * Makes the credit code of an enterprise from the division of the registering authority (GB 32100, characters 3 to 8; not
     * where the enterprise is) and the organisation code reserved for the filing; the same one however often.
     *
     * @throws gov.newarea.onestop.Refusal {@code certificate.no-reserved-code} where nothing is reserved
     */
    String assignCreditCode(FilingId filing);

    /** Lets the code go, but keeps it from everyone else until the refusal can no longer be appealed. */
    void release(FilingId filing, LocalDate appealableUntil);

    /**
     * Issues once for each filing, item and kind; asked again, answers what was issued.
     *
     * @param kind the code of a kind of the catalogue
     * @param fields what it says, by the keys of the kind's lines; {@code creditCode} finds it again; what is absent is not printed
     * @param organ the code of the issuing organ
     */
    Certificate issue(
            FilingId filing, String kind, String item, String holder, Map<String, String> fields, String organ);

    List<Certificate> of(FilingId filing);

    /** @throws gov.newarea.onestop.Refusal {@code certificate.no-certificate} for an unknown id */
    Certificate require(String certificateId);

    /** The certificate as PDF, rendered from what was stored. */
    byte[] pdf(String certificateId);
}

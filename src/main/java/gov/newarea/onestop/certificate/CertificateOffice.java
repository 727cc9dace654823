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
     * Makes the credit code of an enterprise from the organisation code reserved for the filing; the same one however often.
     *
     * @param division six digits of the registering authority's division
     * @throws gov.newarea.onestop.Refusal {@code certificate.no-reserved-code} where nothing is reserved
     */
    String assignCreditCode(FilingId filing, String division);

    /** Lets the code go, but keeps it from everyone else until the refusal can no longer be appealed. */
    void release(FilingId filing, LocalDate appealableUntil);

    /**
     * Issues once for each filing, item and kind; asked again, answers what was issued.
     *
     * @param kind {@code business-licence}, {@code food-permit}, {@code signboard}, {@code fire-check}, {@code tobacco-retail}
     * @param fields {@code creditCode}, {@code name}, {@code type}, {@code address}, {@code legalRepresentative},
     *     {@code capital}, {@code establishedOn}, {@code scope}, {@code validUntil}; what is absent is not printed
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

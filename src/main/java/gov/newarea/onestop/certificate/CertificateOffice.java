package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assigns codes and issues certificates. */
public interface CertificateOffice {

    /** Reserves an organisation code for the filing; returns the same one on every call. */
    String reserveOrganisationCode(FilingId filing);

    Optional<String> reservedFor(FilingId filing);

    /**
     * Composes the credit code of an enterprise from the division of the registering authority (GB 32100, characters 3 to 8; not
     * that of the enterprise) and the organisation code reserved for the filing; returns the same one on every call.
     *
     * @throws gov.newarea.onestop.Refusal {@code certificate.no-reserved-code} if no code is reserved
     */
    String assignCreditCode(FilingId filing);

    /** Releases the code; it is given to others only when the refusal can no longer be appealed. */
    void release(FilingId filing, LocalDate appealableUntil);

    /**
     * Issues the certificate of an item; it says what its kind in the catalogue prints of the answers. A second call returns the
     * first.
     *
     * @param organ the code of the issuing organ
     */
    Certificate issue(FilingId filing, String item, String holder, FormData answers, FormDefinition form, String organ);

    /**
     * The certificate as it would be issued today, as PDF: without number, seal and code, marked as not valid. Nothing is numbered,
     * assigned or stored.
     *
     * @throws gov.newarea.onestop.Refusal {@code certificate.unprintable} as its issue would
     */
    byte[] preview(Wanted certificate);

    /** The first sheet of the preview as PNG. */
    byte[] previewPicture(Wanted certificate);

    /** A certificate that is not issued yet; as in {@link #issue}. */
    record Wanted(FilingId filing, String item, String holder, FormData answers, FormDefinition form, String organ) {}

    List<Certificate> of(FilingId filing);

    /** @throws gov.newarea.onestop.Refusal {@code certificate.no-certificate} for an unknown id */
    Certificate require(String certificateId);

    /** The certificate as PDF, rendered from what was stored. */
    byte[] pdf(String certificateId);

    /** Queues the data of the filing's certificates for other organs, one message each. */
    void shareData(FilingId filing, List<String> receivers);

    /** The data of a licence was queued for other organs; the outbox says whether it was sent. */
    record DataShared(FilingId filing, List<String> receivers) implements Event {

        @Override
        public Map<String, Object> details() {
            return Map.of("receivers", receivers);
        }
    }
}

package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.ApprovalSettings;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Filing.Delivery;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends notices, requests and data to the applicant and to other organs. */
@Component
@Transactional
public class Deliveries {

    private final FilingRecords records;
    private final Reception reception;
    private final AllowedDays days;
    private final ApprovalSettings settings;
    private final CertificateOffice certificates;

    Deliveries(
            FilingRecords records,
            Reception reception,
            AllowedDays days,
            ApprovalSettings settings,
            CertificateOffice certificates) {
        this.records = records;
        this.reception = reception;
        this.days = days;
        this.settings = settings;
        this.certificates = certificates;
    }

    /** Gives the one-off notice, with the last day for the correction. */
    public void giveNotice(FilingId filing) {
        reception.giveNotice(filing, correctBy(), settings.window());
    }

    /** By when the applicant has to correct what the window asks for today. */
    public LocalDate correctBy() {
        return days.correction().day();
    }

    /** Asks, once, for materials promised for later that are still missing; whether there are any. */
    public boolean askForLaterMaterials(FilingId filing) {
        return ask(filing, Correction.LATER, days.supply(filing).day());
    }

    /** The same for the materials that the phase that begins keeps to itself. */
    boolean askForPhaseMaterials(FilingId filing) {
        return ask(filing, Correction.PHASE, days.phase(filing).day());
    }

    private boolean ask(FilingId filing, String scope, LocalDate by) {
        var missing = records.missing(filing);
        if (!missing.isEmpty()) {
            reception.askFor(filing, scope, missing, by, settings.window());
        }
        return !missing.isEmpty();
    }

    public boolean isByHand(FilingId filing) {
        return records.require(filing).delivery() != Delivery.ONLINE;
    }

    /** Queues the licence's data for the bodies that need it, one message each. */
    public void shareData(FilingId filing) {
        certificates.shareData(filing, settings.receivers());
    }
}

package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.ApprovalSettings;
import gov.newarea.onestop.approval.DataShared;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Delivery;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    Deliveries(
            FilingRecords records,
            Reception reception,
            AllowedDays days,
            ApprovalSettings settings,
            ApplicationEventPublisher events) {
        this.records = records;
        this.reception = reception;
        this.days = days;
        this.settings = settings;
        this.events = events;
    }

    /** Gives the one-off notice, with the last day for the correction. */
    public void giveNotice(FilingId filing) {
        reception.giveNotice(filing, days.correction().day(), settings.window());
    }

    /** Asks once for materials promised for later; returns whether any are still missing. */
    public boolean askForLaterMaterials(FilingId filing) {
        var missing = records.missing(filing);
        if (!missing.isEmpty()) {
            reception.askFor(
                    filing, Correction.LATER, missing, days.correction().day(), settings.window());
        }
        return !missing.isEmpty();
    }

    public boolean isByHand(FilingId filing) {
        return records.require(filing).delivery() != Delivery.ONLINE;
    }

    /** Queues the licence's data for the bodies that need it, one message each. */
    public void shareData(FilingId filing) {
        events.publishEvent(new DataShared(filing, settings.receivers()));
    }
}

package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.BranchState;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Delivery;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Intake;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What goes from the house to the applicant and to other organs as the file moves. */
@Component
@Transactional
public class Deliveries {

    /** Who gets the data of a new licence: 国办发〔2015〕50号. */
    private static final List<String> RECEIVERS = List.of("tax", "statistics", "social-security");

    private final Archive archive;
    private final Intake intake;
    private final BranchClock days;
    private final ApprovalSettings settings;
    private final ApplicationEventPublisher events;

    Deliveries(
            Archive archive,
            Intake intake,
            BranchClock days,
            ApprovalSettings settings,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.intake = intake;
        this.days = days;
        this.settings = settings;
        this.events = events;
    }

    /** Gives the one-off notice, to be answered within the days set. */
    public void giveNotice(FilingId filing) {
        intake.giveNotice(filing, days.correctBy(), settings.window());
    }

    /** Whether materials promised for later are still missing; if so they are asked for, once. */
    public boolean askForLaterMaterials(FilingId filing) {
        var missing = archive.missing(filing);
        if (!missing.isEmpty()) {
            intake.askFor(filing, Correction.LATER, missing, days.correctBy(), settings.window());
        }
        return !missing.isEmpty();
    }

    public boolean isGranted(FilingId filing, String item) {
        return archive.branch(filing, item).state() == BranchState.GRANTED;
    }

    public boolean isByHand(FilingId filing) {
        return archive.require(filing).delivery() != Delivery.ONLINE;
    }

    /** Queues the licence's data for the bodies that need it, one message each. */
    public void shareData(FilingId filing) {
        events.publishEvent(new DataShared(filing, RECEIVERS));
    }
}

package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.Intake;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one-off notice as it would go out now. */
@Component
public class NoticePreview {

    private final Intake intake;
    private final BranchClock clock;

    NoticePreview(Intake intake, BranchClock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** Everything found unfit so far, by the window and by the departments. */
    public List<Correction.Point> points(Filing filing) {
        return intake.findings(filing.id());
    }

    /** By when the applicant would have to correct. */
    public LocalDate correctBy() {
        return clock.correctBy();
    }
}

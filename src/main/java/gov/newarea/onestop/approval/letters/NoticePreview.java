package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.Reception;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the one-off notice as it would be sent now. */
@Component
public class NoticePreview {

    private final Reception reception;
    private final AllowedDays days;

    NoticePreview(Reception reception, AllowedDays days) {
        this.reception = reception;
        this.days = days;
    }

    /** Everything found unfit so far, by the window and by the departments. */
    public List<Correction.Point> points(Filing filing) {
        return reception.findings(filing.id());
    }

    /** The day by which the applicant would have to correct. */
    public LocalDate correctBy() {
        return days.correction().day();
    }
}

package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Filings the window still checks, as the departments that will decide them may already look at them. */
@Component
public class PreCheck {

    private final FilingRecords records;
    private final CaseAccess access;

    PreCheck(FilingRecords records, CaseAccess access) {
        this.records = records;
        this.access = access;
    }

    /** The filings being checked in which the current reviewer's departments will have a part; the oldest first. */
    public List<Filing> waiting(int size) {
        return records.checkingFor(access.reach(), size);
    }

    /** The branches of a filing that are the current reviewer's to look at. */
    public List<Branch> own(FilingId id) {
        var reach = access.reach();
        return records.branches(id).stream()
                .filter(branch -> reach.contains(branch.department()))
                .toList();
    }
}

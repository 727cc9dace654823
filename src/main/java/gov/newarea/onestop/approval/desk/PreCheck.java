package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows filings that the window still checks to the departments that will decide them. */
@Component
public class PreCheck {

    private final FilingRecords records;
    private final CaseAccess access;

    PreCheck(FilingRecords records, CaseAccess access) {
        this.records = records;
        this.access = access;
    }

    /** The filings in check that will have a branch in one of the current reviewer's departments; the oldest first. */
    public List<Filing> waiting(int size) {
        return records.checkingFor(access.reach(), size);
    }

    /** The branches of a filing that belong to the current reviewer's departments. */
    public List<Branch> own(FilingId id) {
        var reach = access.reach();
        return records.branches(id).stream()
                .filter(branch -> reach.contains(branch.department()))
                .toList();
    }
}

package gov.newarea.onestop.approval;

import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Filings the window still checks, as the departments that will decide them may already look at them. */
@Component
public class PreCheck {

    private final Archive archive;
    private final CaseAccess access;

    PreCheck(Archive archive, CaseAccess access) {
        this.archive = archive;
        this.access = access;
    }

    /** The filings being checked in which the current reviewer's departments will have a part; the oldest first. */
    public List<Filing> waiting(int size) {
        return archive.checkingFor(access.reach(), size);
    }

    /** The branches of a filing that are the current reviewer's to look at. */
    public List<Branch> own(FilingId id) {
        var reach = access.reach();
        return archive.branches(id).stream()
                .filter(branch -> reach.contains(branch.department()))
                .toList();
    }
}

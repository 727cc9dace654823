package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.Forms;
import org.springframework.stereotype.Component;

/** Reserves codes for a filing, and has its certificates issued from what was applied for. */
@Component
public class Certification {

    private static final int APPEALABLE_MONTHS = 6;

    private final FilingRecords records;
    private final Catalog catalog;
    private final CertificateOffice certificates;
    private final Forms forms;
    private final Deadlines deadlines;

    Certification(
            FilingRecords records, Catalog catalog, CertificateOffice certificates, Forms forms, Deadlines deadlines) {
        this.records = records;
        this.catalog = catalog;
        this.certificates = certificates;
        this.forms = forms;
        this.deadlines = deadlines;
    }

    /** Reserves an organisation code for the filing once the item that assigns it is granted: GB 11714. */
    public void reserveCode(FilingId id) {
        if (records.branches(id).stream().anyMatch(this::grantsCode)) {
            certificates.reserveOrganisationCode(id);
        }
    }

    private boolean grantsCode(Branch branch) {
        return branch.state() == Branch.State.GRANTED
                && catalog.item(branch.item()).assignsCode();
    }

    /** Composes the credit code from the reserved organisation code: GB 32100-2015. */
    public void assignCreditCode(FilingId id) {
        certificates.assignCreditCode(id);
    }

    /** Lets the reserved code go; nobody else gets it while a refusal can be taken to court: 行政诉讼法 46. */
    public void releaseCode(FilingId id) {
        if (certificates.reservedFor(id).isPresent()) {
            certificates.release(id, deadlines.today().plusMonths(APPEALABLE_MONTHS));
        }
    }

    void certify(Filing filing, Branch branch) {
        var form = catalog.bundle(filing.bundle()).orElseThrow().form();
        certificates.issue(
                filing.id(),
                branch.item(),
                filing.subject(),
                records.form(filing.id()),
                forms.require(form),
                branch.department());
    }
}

package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.content.FormWords;
import gov.newarea.onestop.certificate.content.LicenceFields;
import gov.newarea.onestop.certificate.content.PermitFields;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.Forms;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns what was applied for into what is printed on the certificate. */
@Component
public class Certification {

    private static final int APPEALABLE_MONTHS = 6;
    private static final String LICENCE = "business-licence";

    private final FilingRecords records;
    private final Catalog catalog;
    private final CertificateOffice certificates;
    private final Forms forms;
    private final Deadlines deadlines;
    private final LicenceFields licences;
    private final PermitFields permits;

    Certification(
            FilingRecords records,
            Catalog catalog,
            CertificateOffice certificates,
            Forms forms,
            Deadlines deadlines,
            LicenceFields licences,
            PermitFields permits) {
        this.records = records;
        this.catalog = catalog;
        this.certificates = certificates;
        this.forms = forms;
        this.deadlines = deadlines;
        this.licences = licences;
        this.permits = permits;
    }

    /** Composes the credit code from the organisation code reserved before: GB 32100-2015. */
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
        var kind = catalog.item(branch.item()).certificate();
        var words = new FormWords(
                records.form(filing.id()),
                forms.require(catalog.bundle(filing.bundle()).orElseThrow().form()));
        var fields = kind.equals(LICENCE) ? licence(filing, words) : permits.of(kind, words, deadlines.today());
        certificates.issue(filing.id(), kind, branch.item(), filing.subject(), fields, branch.department());
    }

    private Map<String, String> licence(Filing filing, FormWords words) {
        var fields = new LinkedHashMap<>(licences.of(words, deadlines.today()));
        fields.put("creditCode", certificates.assignCreditCode(filing.id()));
        return fields;
    }
}

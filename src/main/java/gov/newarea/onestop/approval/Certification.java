package gov.newarea.onestop.approval;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.form.FormData;
import gov.newarea.onestop.filing.form.Forms;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns what was applied for into what is printed on the certificate. */
@Component
public class Certification {

    private static final int APPEALABLE_MONTHS = 6;
    private static final String LICENCE = "business-licence";

    private final Archive archive;
    private final Catalog catalog;
    private final CertificateOffice certificates;
    private final Forms forms;
    private final Deadlines deadlines;

    Certification(Archive archive, Catalog catalog, CertificateOffice certificates, Forms forms, Deadlines deadlines) {
        this.archive = archive;
        this.catalog = catalog;
        this.certificates = certificates;
        this.forms = forms;
        this.deadlines = deadlines;
    }

    /** Composes the credit code from the organisation code reserved before and the division of the domicile: GB 32100-2015. */
    public void assignCreditCode(FilingId id) {
        certificates.assignCreditCode(id, archive.form(id).text("address.domicile.county"));
    }

    /** Lets the reserved code go; nobody else gets it while a refusal can be taken to court: 行政诉讼法 46. */
    public void releaseCode(FilingId id) {
        if (certificates.reservedFor(id).isPresent()) {
            certificates.release(id, deadlines.today().plusMonths(APPEALABLE_MONTHS));
        }
    }

    void certify(Filing filing, Branch branch) {
        var kind = catalog.item(branch.item()).certificate();
        var answers = archive.form(filing.id());
        var fields = kind.equals(LICENCE) ? licence(filing, answers) : permit(answers);
        certificates.issue(filing.id(), kind, branch.item(), filing.subject(), fields, branch.department());
    }

    /** 营业执照: 登记细则 23. */
    private Map<String, String> licence(Filing filing, FormData answers) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("creditCode", certificates.assignCreditCode(filing.id(), answers.text("address.domicile.county")));
        fields.put("name", answers.text("name.fullName"));
        fields.put("type", label(filing, answers, "capital.companyType"));
        fields.put("address", address(filing, answers, "address.domicile"));
        fields.put("legalRepresentative", answers.text("legalRep.name"));
        fields.put("capital", answers.text("capital.capital"));
        fields.put("establishedOn", deadlines.today().toString());
        fields.put("scope", scope(answers));
        return fields;
    }

    private static Map<String, String> permit(FormData answers) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("creditCode", answers.text("applicant.creditCode"));
        fields.put("name", answers.text("applicant.name"));
        fields.put("address", answers.text("premises.address"));
        fields.put("legalRepresentative", answers.text("applicant.legalRep"));
        return fields;
    }

    private static String scope(FormData answers) {
        var scope = new StringBuilder();
        for (var list : new String[] {"scope.generalItems", "scope.licensedItems"}) {
            for (var row : answers.rowPaths(list)) {
                scope.append(scope.isEmpty() ? "" : "；").append(answers.text(row + ".item"));
            }
        }
        return scope.toString();
    }

    private String address(Filing filing, FormData answers, String path) {
        var text = new StringBuilder();
        for (var part : new String[] {"province", "city", "county", "street", "road", "number"}) {
            text.append(label(filing, answers, path + "." + part));
        }
        return text.toString();
    }

    /** What was chosen, in the words of the form; licences speak Chinese. */
    private String label(Filing filing, FormData answers, String path) {
        var value = answers.text(path);
        return forms.require(catalog.bundle(filing.bundle()).orElseThrow().form())
                .field(path)
                .map(field -> field.optionLabel(value, Locale.CHINESE))
                .orElse(value);
    }
}

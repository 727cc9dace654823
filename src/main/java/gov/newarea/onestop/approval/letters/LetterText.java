package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Collects the content of letters about a filing, with names instead of codes. */
@Component
public class LetterText {

    private final FilingRecords records;
    private final Catalog catalog;
    private final Departments departments;
    private final CertificateOffice certificates;
    private final TargetNames targets;
    private final Clock clock;

    LetterText(
            FilingRecords records,
            Catalog catalog,
            Departments departments,
            CertificateOffice certificates,
            TargetNames targets,
            Clock clock) {
        this.records = records;
        this.catalog = catalog;
        this.departments = departments;
        this.certificates = certificates;
        this.targets = targets;
        this.clock = clock;
    }

    /** The applicant, the bundle and the number of a filing. */
    public Map<String, Object> about(FilingId id) {
        var filing = records.require(id);
        var content = new LinkedHashMap<String, Object>();
        content.put("applicant", filing.subject().isBlank() ? filing.applicantName() : filing.subject());
        content.put("bundle", catalog.bundle(filing.bundle()).orElseThrow().name());
        content.put("number", String.valueOf(filing.number()));
        return content;
    }

    Localized item(String item) {
        return catalog.item(item).name();
    }

    public List<Localized> materials(FilingId id) {
        return records.materials(id).stream()
                .map(material -> catalog.material(material.type()).name())
                .toList();
    }

    List<Map<String, Object>> missing(FilingId id, Collection<String> types) {
        var items = records.require(id).items();
        return types.stream()
                .map(type -> Map.<String, Object>of(
                        "name",
                        catalog.material(type).name(),
                        "department",
                        catalog.askedBy(type, items).stream()
                                .findFirst()
                                .map(item -> acting(catalog.item(item).department()))
                                .orElse(new Localized("", ""))))
                .toList();
    }

    List<Map<String, Object>> points(List<Correction.Point> points) {
        return points.stream()
                .map(point -> Map.<String, Object>of(
                        "target", targets.name(point.target()),
                        "reason", targets.reason(point.reason()),
                        "note", point.note(),
                        "department", departments.require(point.department()).name()))
                .toList();
    }

    public List<Map<String, Object>> refusals(FilingId id) {
        return records.branches(id).stream()
                .filter(branch -> branch.state() == Branch.State.REFUSED)
                .map(branch -> Map.<String, Object>of(
                        "department", departments.require(branch.department()).name(),
                        "item", item(branch.item()),
                        "reason", String.valueOf(branch.reasons())))
                .toList();
    }

    public List<Map<String, Object>> grants(List<Branch> granted) {
        return granted.stream()
                .map(branch -> Map.<String, Object>of(
                        "department", departments.require(branch.department()).name(), "item", item(branch.item())))
                .toList();
    }

    List<Map<String, Object>> certificates(FilingId id) {
        return certificates.of(id).stream()
                .map(certificate -> Map.<String, Object>of(
                        "name", targets.certificate(certificate.kind()), "number", certificate.number()))
                .toList();
    }

    /** The organ that sends the decision on the whole filing. */
    public String lead(FilingId id) {
        var bundle = catalog.bundle(records.require(id).bundle()).orElseThrow();
        return departments.acting(bundle.lead(), LocalDate.now(clock)).code();
    }

    private Localized acting(String department) {
        return departments.acting(department, LocalDate.now(clock)).name();
    }
}

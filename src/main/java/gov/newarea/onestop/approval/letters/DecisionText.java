package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What letters say of a decision: what was granted, refused and issued, and in whose name. */
@Component
class DecisionText {

    private final FilingRecords records;
    private final Catalog catalog;
    private final Departments departments;
    private final CertificateOffice certificates;
    private final Clock clock;

    DecisionText(
            FilingRecords records,
            Catalog catalog,
            Departments departments,
            CertificateOffice certificates,
            Clock clock) {
        this.records = records;
        this.catalog = catalog;
        this.departments = departments;
        this.certificates = certificates;
        this.clock = clock;
    }

    List<Map<String, Object>> refusals(FilingId id) {
        return records.branches(id).stream()
                .filter(branch -> branch.state() == Branch.State.REFUSED)
                .map(branch -> Map.<String, Object>of(
                        "department", departments.require(branch.department()).name(),
                        "item", catalog.item(branch.item()).name(),
                        "reason", String.valueOf(branch.reasons())))
                .toList();
    }

    List<Map<String, Object>> grants(List<Branch> granted) {
        return granted.stream()
                .map(branch -> Map.<String, Object>of(
                        "department", departments.require(branch.department()).name(),
                        "item", catalog.item(branch.item()).name()))
                .toList();
    }

    List<Map<String, Object>> certificates(FilingId id) {
        return certificates.of(id).stream()
                .map(certificate -> Map.<String, Object>of(
                        "name", catalog.certificateName(certificate.kind()), "number", certificate.number()))
                .toList();
    }

    /** Whether what is decided on is a registration and no licence. */
    boolean registers(FilingId id) {
        return records.require(id).items().stream()
                .anyMatch(item -> catalog.item(item).registers());
    }

    /** The organ in whose name the decision on the whole goes out. */
    String lead(FilingId id) {
        var bundle = catalog.bundle(records.require(id).bundle()).orElseThrow();
        return departments.acting(bundle.lead(), LocalDate.now(clock)).code();
    }
}

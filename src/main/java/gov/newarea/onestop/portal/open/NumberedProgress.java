package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.desk.Standings;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Departments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a filing by number and lookup code, and returns no personal data. */
@Component
class NumberedProgress {

    private final FilingRecords records;
    private final Catalog catalog;
    private final Departments departments;
    private final Deadlines deadlines;
    private final NamedDays named;
    private final Standings standings;

    NumberedProgress(
            FilingRecords records,
            Catalog catalog,
            Departments departments,
            Deadlines deadlines,
            NamedDays named,
            Standings standings) {
        this.records = records;
        this.catalog = catalog;
        this.departments = departments;
        this.deadlines = deadlines;
        this.named = named;
        this.standings = standings;
    }

    /** Empty for an unknown number and for a wrong code, without a difference. */
    Optional<Progress> find(String number, String code) {
        return records.byNumber(number)
                .filter(filing -> isItsCode(filing, code))
                .map(this::progress);
    }

    private static boolean isItsCode(Filing filing, String code) {
        return filing.lookupCode() != null
                && MessageDigest.isEqual(
                        filing.lookupCode().getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private Progress progress(Filing filing) {
        var bundle = catalog.bundle(filing.bundle()).orElseThrow(() -> Refusal.notFound("open.no-bundle"));
        var standing = standings.of(filing.id());
        return new Progress(
                filing.number(),
                bundle.name(),
                filing.state(),
                filing.receivedOn(),
                filing.acceptedOn(),
                deadlines
                        .running(filing.id())
                        .map(limit -> named.of(filing.id(), limit))
                        .orElse(List.of()),
                records.branches(filing.id()).stream()
                        .map(branch -> lane(branch, standing.get(branch.item())))
                        .toList());
    }

    private Progress.Lane lane(Branch branch, String standing) {
        return new Progress.Lane(
                departments.require(branch.department()).name(),
                catalog.item(branch.item()).name(),
                standing);
    }
}

package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.identity.Departments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how far a filing is, to whoever knows its number and its lookup code. */
@Component
class ProgressDesk implements ProgressLookup {

    private final Archive archive;
    private final Catalog catalog;
    private final Deadlines deadlines;
    private final Departments departments;

    ProgressDesk(Archive archive, Catalog catalog, Deadlines deadlines, Departments departments) {
        this.archive = archive;
        this.catalog = catalog;
        this.deadlines = deadlines;
        this.departments = departments;
    }

    @Override
    public Optional<Progress> find(String number, String code) {
        return archive.byNumber(number).filter(filing -> holds(filing, code)).map(this::progress);
    }

    private static boolean holds(Filing filing, String code) {
        return filing.lookupCode() != null
                && MessageDigest.isEqual(
                        filing.lookupCode().getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private Progress progress(Filing filing) {
        return new Progress(
                String.valueOf(filing.number()),
                catalog.bundle(filing.bundle()).orElseThrow().name(),
                filing.state().name(),
                filing.receivedOn(),
                filing.acceptedOn(),
                due(filing),
                archive.branches(filing.id()).stream().map(this::lane).toList());
    }

    private @Nullable LocalDate due(Filing filing) {
        var scope = filing.state() == FilingState.CHECKING ? "check" : "case";
        return filing.state().isClosed()
                ? null
                : deadlines.of(filing.id(), scope).map(TimeLimit::promisedDue).orElse(null);
    }

    private Progress.Lane lane(Branch branch) {
        return new Progress.Lane(
                departments.acting(branch.department()).name(),
                catalog.item(branch.item()).name(),
                branch.state().name());
    }
}

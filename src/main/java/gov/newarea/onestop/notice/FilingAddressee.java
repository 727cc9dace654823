package gov.newarea.onestop.notice;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.FilingId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The applicant's account, as the filing has it. */
@Component
class FilingAddressee implements Addressee.Lookup {

    private final Archive archive;
    private final Catalog catalog;

    FilingAddressee(Archive archive, Catalog catalog) {
        this.archive = archive;
        this.catalog = catalog;
    }

    @Override
    public Optional<Addressee> of(FilingId id) {
        var filing = archive.require(id);
        if (filing.applicant() == null) {
            return Optional.empty();
        }
        return Optional.of(new Addressee(
                filing.applicant(),
                String.valueOf(filing.number()),
                catalog.bundle(filing.bundle()).orElseThrow().name(),
                filing.subject()));
    }
}

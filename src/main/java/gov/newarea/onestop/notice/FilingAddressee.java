package gov.newarea.onestop.notice;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.People.Contact;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the applicant: the filing's mail address before the account's; the account's language, or else Chinese. */
@Component
class FilingAddressee implements Addressee.Lookup {

    private static final Contact NO_CONTACT = new Contact("", "", Locale.CHINESE);

    private final FilingRecords records;
    private final Catalog catalog;
    private final People people;

    FilingAddressee(FilingRecords records, Catalog catalog, People people) {
        this.records = records;
        this.catalog = catalog;
        this.people = people;
    }

    @Override
    public Optional<Addressee> of(FilingId id) {
        var filing = records.require(id);
        var recipient = recipient(filing);
        if (!recipient.hasAccount() && recipient.address().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Addressee(
                recipient,
                String.valueOf(filing.number()),
                catalog.bundle(filing.bundle()).orElseThrow().name(),
                filing.subject()));
    }

    private Recipient recipient(Filing filing) {
        var account = filing.applicant();
        var contact = account == null ? NO_CONTACT : people.contact(account);
        return new Recipient(
                account == null ? "" : account,
                filing.applicantName(),
                filing.email().isBlank() ? contact.email() : filing.email(),
                contact.language());
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingRecords.SeenIdentity;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.identity.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a clerk keeps to who files for somebody at the counter: the person's identity is seen, and it is not the clerk's own matter. */
@Component
class CounterRules {

    private final Identities identities;
    private final NamedPeople named;
    private final OwnMatter own;
    private final People people;
    private final ApplicantAccess access;

    CounterRules(Identities identities, NamedPeople named, OwnMatter own, People people, ApplicantAccess access) {
        this.identities = identities;
        this.named = named;
        this.own = own;
        this.people = people;
        this.access = access;
    }

    /**
     * Records whose identity was seen at the counter.
     *
     * @throws Refusal {@code filing.identity-not-seen} without a document, {@code filing.identity-wrong} for an impossible number
     */
    void see(FilingId id, @Nullable IdentityDocument document) {
        if (document == null) {
            throw Refusal.invalid("filing.identity-not-seen");
        }
        if (!document.plausible(access.today())) {
            throw Refusal.invalid("filing.identity-wrong");
        }
        named.see(id, document);
        var clerk = people.current();
        identities.add(
                new SeenIdentity(id, document.kind(), document.lastFour(), clerk.id(), clerk.name(), access.now()));
        access.publish(new FilingEvent.IdentityChecked(id, document.kind(), document.lastFour()));
    }

    /** A clerk may file at the counter for others only. */
    void requireOthers(Filing filing) {
        if (filing.channel() == Channel.COUNTER && own.isOwn(filing.id(), access.actor())) {
            throw Refusal.forbidden("filing.own-matter-counter");
        }
    }
}

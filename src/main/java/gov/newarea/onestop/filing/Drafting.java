package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates drafts and saves what applicants fill in; each method checks what they may change. */
@Component
@Transactional
public class Drafting {

    private final Filings filings;
    private final FilingForms forms;
    private final Catalog catalog;
    private final People people;
    private final ApplicantAccess access;
    private final NamedPeople named;
    private final OwnMatter own;

    Drafting(
            Filings filings,
            FilingForms forms,
            Catalog catalog,
            People people,
            ApplicantAccess access,
            NamedPeople named,
            OwnMatter own) {
        this.filings = filings;
        this.forms = forms;
        this.catalog = catalog;
        this.people = people;
        this.access = access;
        this.named = named;
        this.own = own;
    }

    /**
     * Begins a draft.
     *
     * @param optional the optional items the applicant wants
     * @throws Refusal {@code filing.no-bundle}, {@code filing.bundle-closed}, {@code filing.counter-only-window},
     *     {@code filing.identity-not-seen}, {@code filing.identity-wrong}, {@code filing.own-matter-access}
     */
    public FilingId begin(String bundle, Collection<String> optional, NewFiling opening) {
        var actor = people.current();
        var wanted = catalog.bundle(bundle).orElseThrow(() -> Refusal.notFound("filing.no-bundle"));
        if (!wanted.open()) {
            throw Refusal.conflict("filing.bundle-closed");
        }
        if (opening.channel() == Channel.COUNTER && !actor.holds(Role.WINDOW)) {
            throw Refusal.forbidden("filing.counter-only-window");
        }
        var id = FilingId.next();
        filings.insert(draft(id, wanted, items(wanted, optional), opening, actor));
        access.publish(new FilingEvent.DraftBegun(id, bundle));
        if (opening.channel() == Channel.COUNTER) {
            access.see(id, opening.document());
            if (own.isOwn(id, actor.id())) {
                throw Refusal.forbidden("filing.own-matter-counter");
            }
        }
        return id;
    }

    /** Chooses which optional items are wanted, while it is a draft. */
    public void choose(FilingId id, Collection<String> optional) {
        var filing = requireDraft(id);
        var bundle = catalog.bundle(filing.bundle()).orElseThrow();
        filings.update(id, "items = ?", String.join(",", items(bundle, optional)));
    }

    /**
     * How the result is to reach the applicant; an address is needed for the post.
     *
     * @throws Refusal {@code filing.no-address}, {@code filing.too-long}
     */
    public void deliverBy(FilingId id, Delivery delivery, String address) {
        requireDraft(id);
        if (delivery == Delivery.POST && address.isBlank()) {
            throw Refusal.invalid("filing.no-address");
        }
        filings.update(id, "delivery = ?, delivery_address = ?", delivery.name(), Typed.within(200, address));
    }

    /** Keeps a section of the form as typed, complete or not; what the answers hold beside it is left alone. */
    public void write(FilingId id, String section, FormData answers) {
        write(id, section, stored -> stored.with(section, answers.get(section).orElse(null)));
    }

    /**
     * Keeps a section as typed, and what follows from it in other sections begun and still open.
     *
     * @param pen makes the new answers of those stored, which nobody else changes meanwhile; where it refuses, nothing is kept
     */
    public void write(FilingId id, String section, UnaryOperator<FormData> pen) {
        var filing = lockOwn(id);
        var editable = editable(filing);
        if (!editable.section(section)) {
            throw Refusal.conflict("filing.section-closed");
        }
        var stored = forms.read(id);
        var written = pen.apply(stored);
        var kept = stored.with(section, written.get(section).orElse(null));
        for (var other : stored.sections()) {
            if (editable.section(other)) {
                kept = kept.with(other, written.get(other).orElse(null));
            }
        }
        forms.write(id, kept);
        filings.update(id, "subject = ?", Completeness.subject(kept));
        if (filing.state() != FilingState.DRAFT) {
            named.read(id);
        }
    }

    /** What the applicant may change now. */
    @Transactional(readOnly = true)
    public Editable editable(Filing filing) {
        return access.editable(filing);
    }

    /** Throws a draft away; what was submitted is withdrawn instead. */
    public void discard(FilingId id) {
        requireDraft(id);
        filings.close(id, FilingState.WITHDRAWN);
    }

    private Filing requireDraft(FilingId id) {
        var filing = lockOwn(id);
        if (filing.state() != FilingState.DRAFT) {
            throw Refusal.conflict("filing.not-draft");
        }
        return filing;
    }

    private Filing lockOwn(FilingId id) {
        return access.lockOwn(id);
    }

    private List<String> items(Bundle bundle, Collection<String> optional) {
        return bundle.items().stream()
                .filter(item -> !catalog.item(item).optional() || optional.contains(item))
                .toList();
    }

    private Filing draft(FilingId id, Bundle bundle, List<String> items, NewFiling opening, Actor actor) {
        var now = access.now();
        return new Filing(
                id,
                null,
                null,
                bundle.code(),
                items,
                FilingState.DRAFT,
                opening.channel(),
                opening.channel() == Channel.COUNTER ? null : actor.id(),
                Typed.within(100, opening.applicantName()),
                Typed.within(20, opening.mobile()),
                Typed.within(254, opening.email()),
                actor.id(),
                actor.name(),
                "",
                opening.channel() == Channel.COUNTER ? Delivery.COUNTER : Delivery.ONLINE,
                "",
                false,
                now,
                now,
                null,
                null,
                null,
                false,
                0,
                false,
                null,
                null,
                null,
                null);
    }
}

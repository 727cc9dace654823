package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
     * What the applicant may change now: everything in a draft; during a correction the requested points, and the sections that
     * contradict the changes; after acceptance the materials promised for later.
     */
    public record Editable(boolean everything, Set<Target> targets) {

        /** Nothing may be changed. */
        static final Editable NOTHING = new Editable(false, Set.of());

        public boolean section(String key) {
            return everything || targets.contains(Target.section(key));
        }

        public boolean material(String type) {
            return everything || targets.contains(Target.material(type));
        }
    }

    /** The form of a filing for its applicant: questions, answers, and what may be changed. */
    public record Sheet(Filing filing, FormDefinition form, FormData data, Editable editable) {}

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
        filings.insert(Filing.begin(id, bundle, items(wanted, optional), opening, actor, access.now()));
        access.publish(new FilingEvent.DraftBegun(id, bundle));
        if (opening.channel() == Channel.COUNTER) {
            access.see(id, opening.document());
            if (own.isOwn(id, actor.id())) {
                throw Refusal.forbidden("filing.own-matter-counter");
            }
        }
        return id;
    }

    /** Chooses the optional items of a draft. */
    public void choose(FilingId id, Collection<String> optional) {
        var filing = access.lockOwn(id);
        filings.save(filing.choose(items(catalog.bundle(filing.bundle()).orElseThrow(), optional)));
    }

    /**
     * How the result is to reach the applicant; an address is needed for the post.
     *
     * @throws Refusal {@code filing.no-address}, {@code filing.too-long}
     */
    public void deliverBy(FilingId id, Delivery delivery, String address) {
        filings.save(access.lockOwn(id).deliverBy(delivery, address));
    }

    /** The form of the current person's own filing, with the stored answers. */
    @Transactional(readOnly = true)
    public Sheet open(FilingId id) {
        var filing = access.requireOwn(filings.require(id));
        return new Sheet(filing, access.formOf(filing), forms.read(id), access.editable(filing));
    }

    /** Saves one section of the answers as typed, complete or not, and leaves the other stored sections as they are. */
    public void write(FilingId id, String section, FormData answers) {
        write(
                id,
                section,
                (form, stored) -> stored.with(section, answers.get(section).orElse(null)));
    }

    /**
     * Saves a section as typed, and the answers derived from it in other open sections.
     *
     * @param pen computes the new answers from the form and the stored answers, which are locked; if it throws, nothing is saved
     * @return the form after the change
     * @throws Refusal {@code form.no-section}, {@code filing.section-closed}
     */
    public Sheet write(FilingId id, String section, BiFunction<FormDefinition, FormData, FormData> pen) {
        var filing = access.lockOwn(id);
        var form = access.formOf(filing);
        form.section(section);
        var editable = access.editable(filing);
        if (!editable.section(section)) {
            throw Refusal.conflict("filing.section-closed");
        }
        var stored = forms.read(id);
        var kept = forms.write(id, merged(editable, section, stored, pen.apply(form, stored)));
        var written = filings.save(filing.named(Completeness.subject(kept)));
        if (filing.state() != FilingState.DRAFT) {
            named.read(id);
        }
        return new Sheet(written, form, kept, access.editable(written));
    }

    /** The stored answers, with the new ones of the section and of other open sections. */
    private static FormData merged(Editable editable, String section, FormData stored, FormData written) {
        var kept = stored.with(section, written.get(section).orElse(null));
        for (var other : stored.sections()) {
            if (editable.section(other)) {
                kept = kept.with(other, written.get(other).orElse(null));
            }
        }
        return kept;
    }

    /** What the applicant may change now. */
    @Transactional(readOnly = true)
    public Editable editable(Filing filing) {
        return access.editable(filing);
    }

    /** Discards a draft; a submitted filing is withdrawn instead. */
    public void discard(FilingId id) {
        filings.save(access.lockOwn(id).discard(access.now()));
    }

    private List<String> items(Bundle bundle, Collection<String> optional) {
        return bundle.items().stream()
                .filter(item -> !catalog.item(item).optional() || optional.contains(item))
                .toList();
    }

    /**
     * The data with which a filing begins.
     *
     * @param applicantName the applicant: the signed-in person, the agent's principal, or the person at the counter
     * @param document the document that the person at the counter showed; null online
     */
    public record NewFiling(
            Channel channel, String applicantName, String mobile, String email, @Nullable IdentityDocument document) {

        public NewFiling(Channel channel, String applicantName, String mobile, String email) {
            this(channel, applicantName, mobile, email, null);
        }
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.form.Problem;
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
    private final Completeness completeness;
    private final Catalog catalog;
    private final People people;
    private final ApplicantAccess access;
    private final NamedPeople named;
    private final CounterRules counter;

    Drafting(
            Filings filings,
            FilingForms forms,
            Completeness completeness,
            Catalog catalog,
            People people,
            ApplicantAccess access,
            NamedPeople named,
            CounterRules counter) {
        this.filings = filings;
        this.forms = forms;
        this.completeness = completeness;
        this.catalog = catalog;
        this.people = people;
        this.access = access;
        this.named = named;
        this.counter = counter;
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
        var draft = Draft.begin(id, bundle, items(wanted, optional), opening, actor, access.now());
        filings.insert(draft);
        access.publish(new FilingEvent.DraftBegun(id, bundle));
        if (opening.channel() == Channel.COUNTER) {
            counter.see(id, opening.document());
            counter.requireOthers(draft);
        }
        return id;
    }

    /** Chooses the optional items of a draft. */
    public void choose(FilingId id, Collection<String> optional) {
        var filing = access.lockOwn(id);
        filings.save(
                new Draft(filing).choose(items(catalog.bundle(filing.bundle()).orElseThrow(), optional)));
    }

    /** The form of the current person's own filing, with the stored answers. */
    @Transactional(readOnly = true)
    public Sheet open(FilingId id) {
        var filing = access.requireOwn(filings.require(id));
        return new Sheet(filing, access.formOf(filing), forms.read(id), access.editable(filing));
    }

    /** Everything the form's rules say of the answers, errors and hints. */
    @Transactional(readOnly = true)
    public List<Problem> problems(Filing filing, FormData answers) {
        return completeness.problems(filing, answers);
    }

    /** Keeps a section of the form as typed, complete or not; what the answers hold beside it is left alone. */
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
        var written = filings.save(filing.with(filing.cover().named(Completeness.subject(kept))));
        if (filing.state() != Filing.State.DRAFT) {
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

    /** Throws a draft away; what was submitted is withdrawn instead. */
    public void discard(FilingId id) {
        filings.save(new Draft(access.lockOwn(id)).discard(access.now()));
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

        public static NewFiling online(String applicantName, String mobile, String email) {
            return new NewFiling(Channel.ONLINE, applicantName, mobile, email, null);
        }

        public static NewFiling byAgent(String principal, String mobile, String email) {
            return new NewFiling(Channel.AGENT, principal, mobile, email, null);
        }

        public static NewFiling atCounter(String applicantName, String mobile, String email, IdentityDocument shown) {
            return new NewFiling(Channel.COUNTER, applicantName, mobile, email, shown);
        }
    }
}

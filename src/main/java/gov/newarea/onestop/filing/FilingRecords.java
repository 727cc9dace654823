package gov.newarea.onestop.filing;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Correction.Verdict;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.IdentityDocument;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything a filing holds. Callers check who may read it. */
@Component
@Transactional(readOnly = true)
public class FilingRecords {

    private final Filings filings;
    private final FilingForms forms;
    private final FileParts parts;
    private final ApplicantAccess access;
    private final TargetNames names;
    private final CorrectedParts corrected;

    FilingRecords(
            Filings filings,
            FilingForms forms,
            FileParts parts,
            ApplicantAccess access,
            TargetNames names,
            CorrectedParts corrected) {
        this.filings = filings;
        this.forms = forms;
        this.parts = parts;
        this.access = access;
        this.names = names;
        this.corrected = corrected;
    }

    /** @throws Refusal {@code filing.unknown} */
    public Filing require(FilingId id) {
        return filings.require(id);
    }

    /** The filing, if it is the current person's own; to anyone else there is no such filing. */
    public Filing requireOwn(FilingId id) {
        return access.requireOwn(filings.require(id));
    }

    /** Whether the text begins like a filing number; then an index finds it, and no search through names is needed. */
    public boolean isNumber(String text) {
        return filings.isNumber(text);
    }

    /** A number as it was given to the applicant, whether it is typed with hyphens, with blanks, or without. */
    public String readNumber(String typed) {
        return filings.readNumber(typed);
    }

    public Optional<Filing> byNumber(String typed) {
        return filings.byNumber(filings.readNumber(typed));
    }

    /**
     * The current person's own filings in these states, the one touched last first; offset and size in rows.
     *
     * @param text how the number begins, or part of the name; empty for all
     */
    public List<Filing> own(String text, Set<Filing.State> states, int offset, int size) {
        return filings.of(access.actor(), text.strip(), states, offset, size);
    }

    /** Filings of people at the counter that wait for a clerk to fill in or correct them, last changed first. */
    public List<Filing> atCounter(int offset, int size) {
        return filings.atCounter(offset, size);
    }

    /** Whose identity was seen at the counter; empty for filings that came in online. */
    public Optional<SeenIdentity> identity(FilingId id) {
        return parts.identities().of(id);
    }

    /** Filings the window checks with a part for one of these holders of powers; the oldest first. */
    public List<Filing> checkingFor(Collection<String> departments, int size) {
        return filings.checkingFor(departments, size);
    }

    /**
     * Submitted filings whose number begins with the text, or whose subject, applicant or agent contains it; newest first.
     *
     * @param departments only filings with a part for one of these; null for all
     */
    public List<Filing> search(String text, @Nullable Collection<String> departments, int offset, int size) {
        return filings.search(text.strip(), departments, offset, size);
    }

    /** The form of a filing, without the sections of items that were not chosen. */
    public FormDefinition formOf(Filing filing) {
        return access.formOf(filing);
    }

    /** What was written in the form. */
    public FormData form(FilingId id) {
        return forms.read(id);
    }

    public List<Branch> branches(FilingId id) {
        return parts.branches().of(id);
    }

    public Branch branch(FilingId id, String item) {
        return parts.branches().require(id, item);
    }

    /** The materials the applicant is asked for, the later phases' own only once those have begun. */
    public List<MaterialNeed> needs(Filing filing) {
        return parts.checklist().of(filing);
    }

    /** Types of missing materials that the result waits for. */
    public List<String> missing(FilingId id) {
        return parts.checklist().missing(filings.require(id));
    }

    public List<Verdict> verdicts(FilingId id) {
        return parts.verdicts().of(id);
    }

    /** The materials that a clerk compared with their originals. */
    public List<Materials.Original> originals(FilingId id) {
        return parts.originals().of(id);
    }

    /** Whether something was found unfit in the scope. */
    public boolean hasFindings(FilingId id, String scope) {
        return !parts.verdicts().unfit(id, scope).isEmpty();
    }

    /** The name of a material or a section, in both languages; an unknown one keeps its code. */
    public Localized nameOf(Target target) {
        return names.of(target);
    }

    /**
     * What the last correction handed in to the window or to a branch changed; empty if there was none.
     *
     * @param scope {@code window} or the code of an item, or empty for any of them
     */
    public Optional<Correction.Corrected> corrected(FilingId id, String scope) {
        return corrected.last(id, scope);
    }

    public List<Correction> corrections(FilingId id) {
        return parts.corrections().of(id);
    }

    /** Whether a point of a request has been dealt with. */
    public boolean isDone(Correction asked, Correction.Point point) {
        return parts.changes().answer(asked, point);
    }

    /** Whether an inspection was recorded and still wants the officer's signature. */
    public boolean awaitsSignature(FilingId id, String item, String officer) {
        return inspection(id, item).filter(record -> record.awaits(officer)).isPresent();
    }

    /** The record of the inspection of the branch's site. */
    public Optional<Inspection> inspection(FilingId id, String item) {
        return parts.inspections().find(id, item);
    }

    /** That a clerk saw the document of the person at the counter: its kind, the end of its number, who saw it and when. */
    public record SeenIdentity(
            FilingId filingId,
            IdentityDocument.Kind kind,
            String lastFour,
            String seenBy,
            String seenByName,
            LocalDateTime seenAt) {}
}

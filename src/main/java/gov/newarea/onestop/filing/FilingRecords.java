package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.store.ContentStore;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything a filing holds. Callers check who may read it. */
@Component
@Transactional(readOnly = true)
public class FilingRecords {

    private final Filings filings;
    private final FilingForms forms;
    private final FileParts parts;
    private final ContentStore store;
    private final ApplicantAccess access;

    FilingRecords(Filings filings, FilingForms forms, FileParts parts, ContentStore store, ApplicantAccess access) {
        this.filings = filings;
        this.forms = forms;
        this.parts = parts;
        this.store = store;
        this.access = access;
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

    public Optional<Filing> byNumber(String number) {
        return filings.byNumber(Typed.narrow(number));
    }

    /** A person's own filings, last changed first; offset and size in rows. */
    public List<Filing> of(OwnFilingsQuery wanted, int offset, int size) {
        return filings.of(wanted, offset, size);
    }

    /** Filings of people at the counter that wait for a clerk to fill in or correct them, last changed first. */
    public List<Filing> atCounter(int offset, int size) {
        return filings.atCounter(offset, size);
    }

    /** Whose identity was seen at the counter; empty for filings that came in online. */
    public Optional<IdentityDocument.Seen> identity(FilingId id) {
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

    /** The answers of the form. */
    public FormData form(FilingId id) {
        return forms.read(id);
    }

    public List<Branch> branches(FilingId id) {
        return parts.branches().of(id);
    }

    public Branch branch(FilingId id, String item) {
        return parts.branches().require(id, item);
    }

    /** The materials in force. */
    public List<Material> materials(FilingId id) {
        return parts.materials().inForce(id);
    }

    /** Types of missing materials that the result waits for. */
    public List<String> missing(FilingId id) {
        return parts.checklist().missing(filings.require(id));
    }

    /** @throws Refusal {@code filing.no-material} */
    public Material material(FilingId id, String material) {
        return parts.materials()
                .find(material)
                .filter(found -> found.filingId().equals(id))
                .orElseThrow(() -> Refusal.notFound("filing.no-material"));
    }

    /**
     * The checked content of a material; the caller closes the stream. The check holds no database connection.
     *
     * @throws Refusal {@code filing.file-damaged}, {@code filing.store-away}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public InputStream content(Material material) {
        return store.open(material.sha256());
    }

    public List<Verdict> verdicts(FilingId id) {
        return parts.verdicts().of(id);
    }

    public List<Correction> corrections(FilingId id) {
        return parts.corrections().of(id);
    }

    public Optional<Inspection> inspection(FilingId id, String item) {
        return parts.inspections().find(id, item);
    }
}

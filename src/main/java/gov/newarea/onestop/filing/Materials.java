package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialType;
import gov.newarea.onestop.store.ContentStore;
import gov.newarea.onestop.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The materials of filings: taken in after a check of their content, read, and removed; every revision is kept. */
@Component
public class Materials {

    private static final Logger LOG = LoggerFactory.getLogger(Materials.class);
    private static final long MEGABYTE = 1024L * 1024;

    private final FileParts parts;
    private final Catalog catalog;
    private final ContentStore store;
    private final ApplicantAccess access;
    private final TransactionTemplate transactions;

    Materials(
            FileParts parts,
            Catalog catalog,
            ContentStore store,
            ApplicantAccess access,
            TransactionTemplate transactions) {
        this.parts = parts;
        this.catalog = catalog;
        this.store = store;
        this.access = access;
        this.transactions = transactions;
    }

    /** A document in a filing, one revision of it; its content is in the file store under its hash. */
    public record Material(
            String id,
            FilingId filingId,
            String type,
            int revision,
            boolean inForce,
            String fileName,
            String contentType,
            long sizeBytes,
            String sha256,
            LocalDateTime uploadedAt,
            String uploadedBy) {}

    /** That a clerk compared a revision of a material with its original. */
    public record Original(
            String materialId, FilingId filingId, String seenBy, String seenByName, LocalDateTime seenAt) {}

    /** How far a material may be trusted: 国办函〔2016〕108号. */
    public enum Grade {
        /** The State issued it, and we fetched it. */
        A,
        /** A clerk compared it with the original. */
        B,
        /** An officer looked at it and found that it complies. */
        C,
        /** Nobody has looked at it. */
        D;

        public static Grade of(MaterialType.Origin origin, boolean original, boolean complies) {
            if (origin == MaterialType.Origin.SHARED) {
                return A;
            }
            return original ? B : complies ? C : D;
        }
    }

    /** A file as it was sent: its name, and its content, readable more than once. */
    public interface Upload {
        String name();

        InputStream open() throws IOException;
    }

    /**
     * Stores a material, which replaces the one in force. While the file is written, no lock or connection is held.
     *
     * @throws Refusal {@code filing.material-closed}, {@code filing.file-too-large} (MB), {@code filing.file-empty},
     *     {@code filing.file-format} (allowed formats), {@code filing.store-full}, {@code filing.store-away}
     */
    public Material take(FilingId id, String type, Upload upload) {
        var kind = catalog.material(type);
        try {
            var format = formatOf(kind, upload);
            transactions.executeWithoutResult(status -> requireOpen(access.lockOwn(id), type));
            var file = keep(kind, upload);
            return Objects.requireNonNull(
                    transactions.execute(status -> add(id, type, upload.name(), format.contentType(), file)));
        } catch (IOException unreadable) {
            LOG.error("An upload cannot be read", unreadable);
            throw Refusal.unavailable("filing.store-away");
        }
    }

    private Material add(FilingId id, String type, String name, String contentType, StoredFile file) {
        requireOpen(access.lockOwn(id), type);
        var material = parts.materials().add(id, type, tidy(name), contentType, file, access.actor());
        access.publish(new FilingEvent.MaterialUploaded(id, type, material.revision()));
        return material;
    }

    private StoredFile keep(MaterialType kind, Upload upload) throws IOException {
        try (var content = upload.open()) {
            return store.keep(content, kind.maxMegabytes() * MEGABYTE);
        }
    }

    private void requireOpen(Filing filing, String type) {
        boolean asked = !catalog.askedBy(type, filing.items()).isEmpty() || type.equals(Checklist.AUTHORISATION);
        if (!asked || !access.editable(filing).material(type)) {
            throw Refusal.conflict("filing.material-closed");
        }
    }

    /** Removes a material from a draft. */
    @Transactional
    public void remove(FilingId id, String type) {
        if (access.lockOwn(id).state() != Filing.State.DRAFT) {
            throw Refusal.conflict("filing.material-closed");
        }
        parts.materials().remove(id, type);
    }

    /** The materials in force. Callers check who may read them. */
    @Transactional(readOnly = true)
    public List<Material> of(FilingId id) {
        return parts.materials().inForce(id);
    }

    /** @throws Refusal {@code filing.no-material} */
    @Transactional(readOnly = true)
    public Material require(FilingId id, String material) {
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

    private static FileFormat formatOf(MaterialType kind, Upload upload) throws IOException {
        return FileFormat.of(upload::open)
                .filter(format -> kind.formats().contains(format.ending()))
                .filter(format -> format.fits(upload.name()))
                .orElseThrow(() -> Refusal.invalid(
                        isEmpty(upload) ? "filing.file-empty" : "filing.file-format",
                        String.join(", ", kind.formats())));
    }

    private static boolean isEmpty(Upload upload) {
        try (var content = upload.open()) {
            return content.read() < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without folders and control characters, 255 characters at most. */
    private static String tidy(String name) {
        var last = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        return last.length() > 255 ? last.substring(last.length() - 255) : last;
    }
}

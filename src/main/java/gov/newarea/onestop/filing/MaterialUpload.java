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
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores uploaded materials after a check of their content, and keeps every revision. */
@Component
public class MaterialUpload {

    private static final Logger LOG = LoggerFactory.getLogger(MaterialUpload.class);
    private static final long MEGABYTE = 1024L * 1024;

    private final FileParts parts;
    private final Catalog catalog;
    private final ContentStore store;
    private final ApplicantAccess access;
    private final TransactionTemplate transactions;

    MaterialUpload(
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

    /** An uploaded file: its name, and its content, which can be read more than once. */
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
        if (access.lockOwn(id).state() != FilingState.DRAFT) {
            throw Refusal.conflict("filing.material-closed");
        }
        parts.materials().remove(id, type);
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

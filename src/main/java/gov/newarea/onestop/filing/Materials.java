package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialType;
import java.io.IOException;
import java.io.InputStream;
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

    private final FileParts parts;
    private final Catalog catalog;
    private final MaterialIntake intake;
    private final ApplicantAccess access;
    private final TransactionTemplate transactions;

    Materials(
            FileParts parts,
            Catalog catalog,
            MaterialIntake intake,
            ApplicantAccess access,
            TransactionTemplate transactions) {
        this.parts = parts;
        this.catalog = catalog;
        this.intake = intake;
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
     * Opens a file and stores it as a material, which replaces the one in force. Meanwhile no lock or connection is held. The name is
     * made safe and ends as the content says.
     *
     * @throws Refusal {@code filing.material-closed}, {@code filing.file-too-large} (MB), {@code filing.file-empty}, {@code
     *     filing.file-format} (allowed formats, the format found), {@code filing.file-…} for each reason why a file cannot be used,
     *     {@code filing.store-full}, {@code filing.store-away}
     */
    public Material take(FilingId id, String type, Upload upload) {
        var kind = catalog.material(type);
        transactions.executeWithoutResult(status -> requireOpen(access.lockOwn(id), type));
        try {
            var taken = intake.take(kind, upload);
            return Objects.requireNonNull(transactions.execute(status -> add(id, type, taken)));
        } catch (IOException unreadable) {
            LOG.error("An upload cannot be read", unreadable);
            throw Refusal.unavailable("filing.store-away");
        }
    }

    private Material add(FilingId id, String type, MaterialIntake.Taken taken) {
        requireOpen(access.lockOwn(id), type);
        var material = parts.materials().add(id, type, taken.name(), taken.contentType(), taken.file(), access.actor());
        access.publish(new FilingEvent.MaterialUploaded(id, type, material.revision()));
        return material;
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
        return intake.open(material.sha256());
    }
}

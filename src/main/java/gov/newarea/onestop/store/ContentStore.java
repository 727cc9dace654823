package gov.newarea.onestop.store;

import gov.newarea.onestop.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stores files by content hash. A file is stored completely or not at all, and is checked against its hash before its first byte
 * is returned; its content is streamed, never held in memory.
 *
 * <p>A marker file, whose hash is in the database, distinguishes a store that is not mounted, or a wrong one, from a store that lost
 * a file. So nothing is written to the empty folder below a share that is not mounted.
 *
 * <p>A file of a transaction that was rolled back remains in the store; storing the same content again reuses it.
 */
@Component
public class ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);

    private final FileStore store;
    private final StoreRecords records;
    private volatile @Nullable String marker;

    ContentStore(FileStore store, StoreRecords records) {
        this.store = store;
        this.records = records;
    }

    /**
     * Stores the content of the stream, and thereby repairs a damaged file of the same content. When it returns, the file is safely
     * on the disk.
     *
     * @param limit maximum size in bytes
     * @throws Refusal {@code filing.file-too-large} above the limit, {@code filing.file-empty} for no content,
     *     {@code filing.store-full}, {@code filing.store-away}; nothing is stored then
     */
    public StoredFile keep(InputStream content, long limit) {
        try {
            requireMarker();
            var file = store.keep(new MeasuredContent(content, limit));
            records.repaired(file.sha256());
            return file;
        } catch (IOException failure) {
            throw away(failure);
        }
    }

    /**
     * Writes the content to a temporary file, in which it can be opened before it is stored; the caller deletes the file.
     *
     * @param limit maximum size in bytes
     * @throws Refusal {@code filing.file-too-large} above the limit, {@code filing.file-empty} for no content,
     *     {@code filing.store-away}
     */
    public Path aside(InputStream content, long limit) {
        try {
            return store.aside(new MeasuredContent(content, limit));
        } catch (IOException failure) {
            throw away(failure);
        }
    }

    /**
     * The checked content for a hash; the caller closes it.
     *
     * @throws Refusal {@code filing.file-damaged}, {@code filing.store-away}
     */
    public InputStream open(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        try {
            requireSound(sha256);
            return store.open(sha256);
        } catch (IOException failure) {
            throw away(failure);
        }
    }

    /**
     * Free space in bytes.
     *
     * @throws Refusal {@code filing.store-full}, {@code filing.store-away} if no file can be stored now
     */
    public long room() {
        try {
            requireMarker();
            return store.room();
        } catch (IOException failure) {
            throw away(failure);
        }
    }

    /** The reason why no file can be stored now; empty if one can. */
    public Optional<Refusal> trouble() {
        try {
            room();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** Materials whose files were found damaged or missing and have not been repaired. */
    public List<DamagedFile> damaged() {
        return records.damaged();
    }

    private void requireSound(String sha256) throws IOException {
        try (var content = store.open(sha256)) {
            if (!Hash.of(content).equals(sha256)) {
                throw damaged(sha256, false);
            }
        } catch (NoSuchFileException missing) {
            requireMarker();
            throw damaged(sha256, true);
        }
    }

    private Refusal damaged(String sha256, boolean missing) {
        LOG.error("File {} is {}: restore it from a backup", sha256, missing ? "missing" : "damaged");
        records.damaged(sha256, missing);
        return Refusal.unavailable("filing.file-damaged");
    }

    private void requireMarker() throws IOException {
        if (marker == null) {
            marker = records.mark().orElse(null);
        }
        if (marker == null) {
            var name = ("OneStop " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
            records.begin(store.keep(new ByteArrayInputStream(name)).sha256());
            marker = records.mark().orElseThrow();
        }
        store.open(marker).close();
    }

    private static Refusal away(IOException failure) {
        LOG.error("The file store cannot be used", failure);
        return Refusal.unavailable("filing.store-away");
    }
}

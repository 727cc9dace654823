package gov.newarea.onestop.store;

import gov.newarea.onestop.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The store: files go in whole or not at all, and come out as they went in or not at all; neither way is one ever whole in
 * memory. A file is read through and held against its hash before its first byte is given out.
 *
 * <p>A mark in the store, known to the database, tells a store that is away (or another one in its place) from one that lost a file:
 * nothing is written to the bare folder below a share that is not mounted.
 *
 * <p>A file whose transaction was rolled back stays in the store and does no harm; the same content brought again finds it there.
 */
@Component
public class ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);

    private final FileStore store;
    private final StoreRecords book;
    private volatile @Nullable String mark;

    ContentStore(FileStore store, StoreRecords book) {
        this.store = store;
        this.book = book;
    }

    /**
     * Keeps what the stream gives, and with it mends a damaged file of that content. Once this returns, the file outlasts a power
     * cut.
     *
     * @param limit the most bytes taken
     * @throws Refusal {@code filing.file-too-large} past the limit, {@code filing.file-empty} for nothing,
     *     {@code filing.store-full}, {@code filing.store-away}; nothing is kept then
     */
    public StoredFile keep(InputStream content, long limit) {
        try {
            requireThere();
            var file = store.keep(new MeasuredContent(content, limit));
            book.mended(file.sha256());
            return file;
        } catch (IOException failure) {
            throw away(failure);
        }
    }

    /**
     * The content under a hash, found sound; the reader closes it.
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
     * How many bytes are free for files.
     *
     * @throws Refusal {@code filing.store-full}, {@code filing.store-away} where a file could not be kept now
     */
    public long room() {
        try {
            requireThere();
            return store.room();
        } catch (IOException failure) {
            throw away(failure);
        }
    }

    /** Why a file could not be kept now; nothing where it could. */
    public Optional<Refusal> trouble() {
        try {
            room();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** The materials whose files were found damaged or gone, and not brought again since. */
    public List<DamagedFile> damaged() {
        return book.damaged();
    }

    private void requireSound(String sha256) throws IOException {
        try (var content = store.open(sha256)) {
            if (!Hash.of(content).equals(sha256)) {
                throw damaged(sha256, false);
            }
        } catch (NoSuchFileException missing) {
            requireThere();
            throw damaged(sha256, true);
        }
    }

    private Refusal damaged(String sha256, boolean missing) {
        LOG.error("File {} is {}: restore it from a backup", sha256, missing ? "missing" : "damaged");
        book.damaged(sha256, missing);
        return Refusal.unavailable("filing.file-damaged");
    }

    private void requireThere() throws IOException {
        if (mark == null) {
            mark = book.mark().orElse(null);
        }
        if (mark == null) {
            var name = ("OneStop " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
            book.begin(store.keep(new ByteArrayInputStream(name)).sha256());
            mark = book.mark().orElseThrow();
        }
        store.open(mark).close();
    }

    private static Refusal away(IOException failure) {
        LOG.error("The file store cannot be used", failure);
        return Refusal.unavailable("filing.store-away");
    }
}

package gov.newarea.onestop.filing;

import java.io.IOException;
import java.io.InputStream;

/** Where files lie, addressed by their content. An object store is one class more. */
public interface FileStore {

    /**
     * Keeps what the stream gives, streaming; whole or not at all.
     *
     * @param limit the most bytes taken
     * @throws gov.newarea.onestop.Refusal {@code filing.file-too-large} past the limit, {@code filing.file-empty} for nothing
     */
    StoredFile keep(InputStream content, long limit) throws IOException;

    /** The content under a hash, in bytes; the reader closes it. */
    InputStream open(String sha256) throws IOException;
}

package gov.newarea.onestop.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The storage below {@link ContentStore}, which does the checking; an object store would be another implementation.
 */
interface FileStore {

    /**
     * Stores the content of the stream without holding it in memory. The file becomes visible when it is complete and on the disk.
     * Two concurrent calls with the same content both succeed.
     *
     * @throws gov.newarea.onestop.Refusal {@code filing.store-full} without enough free space
     */
    StoredFile keep(InputStream content) throws IOException;

    /**
     * The unchecked content for a hash; the caller closes it.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    InputStream open(String sha256) throws IOException;

    /** Writes the content to a temporary file on a local disk, so that it can be opened before it is stored; the caller deletes it. */
    Path aside(InputStream content) throws IOException;

    /**
     * Free space in bytes.
     *
     * @throws gov.newarea.onestop.Refusal {@code filing.store-full} without enough free space
     */
    long room() throws IOException;
}

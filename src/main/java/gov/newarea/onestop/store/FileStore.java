package gov.newarea.onestop.store;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where files lie, each under the hash of its content. {@link ContentStore} asks nothing else of a store, and does the checking
 * itself: an object store is one class more.
 */
interface FileStore {

    /**
     * Keeps what the stream gives without ever holding it whole in memory. When this returns, the file outlasts a power cut; until
     * then nobody sees any of it. Two who bring the same content at once are both answered alike.
     *
     * @throws gov.newarea.onestop.Refusal {@code filing.store-full} where there is no room
     */
    StoredFile keep(InputStream content) throws IOException;

    /**
     * The content under a hash as it lies there; the reader closes it.
     *
     * @throws java.nio.file.NoSuchFileException where there is none
     */
    InputStream open(String sha256) throws IOException;

    /**
     * How many bytes are free.
     *
     * @throws gov.newarea.onestop.Refusal {@code filing.store-full} where there is no room for another file
     */
    long room() throws IOException;
}

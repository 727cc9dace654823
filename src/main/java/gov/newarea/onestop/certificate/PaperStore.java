package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.store.ContentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps papers once printed in the store; they are of our own making, and small. A store full or away stops no decision. */
@Repository
class PaperStore {

    /** What kind of paper; the constants are the names of the tables. */
    enum Shelf {
        LETTER,
        CERTIFICATE
    }

    private static final Logger LOG = LoggerFactory.getLogger(PaperStore.class);

    private final JdbcClient jdbc;
    private final ContentStore store;

    PaperStore(JdbcClient jdbc, ContentStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(Shelf shelf, String id) {
        return jdbc.sql("SELECT pdf_sha FROM %s WHERE id = ? AND pdf_sha IS NOT NULL".formatted(table(shelf)))
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(this::read);
    }

    @Transactional
    public byte[] keep(Shelf shelf, String id, byte[] paper) {
        try {
            var file = store.keep(new ByteArrayInputStream(paper), Integer.MAX_VALUE);
            jdbc.sql("UPDATE %s SET pdf_sha = ? WHERE id = ?".formatted(table(shelf)))
                    .params(file.sha256(), id)
                    .update();
        } catch (Refusal noRoom) {
            LOG.warn("{} {} is not kept: {}; it is printed again when it is next asked for", shelf, id, noRoom.code());
        }
        return paper;
    }

    private static String table(Shelf shelf) {
        return shelf == Shelf.LETTER ? "letter" : "certificate";
    }

    /** A paper that was damaged, tampered with, lost, or is out of reach is printed again. */
    private Optional<byte[]> read(String sha) {
        try (var paper = store.open(sha)) {
            return Optional.of(paper.readAllBytes());
        } catch (Refusal unavailable) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

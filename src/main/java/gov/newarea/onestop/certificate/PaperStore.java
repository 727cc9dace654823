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

/** Stores printed letters and certificates. A full or missing store stops no decision, because they can be printed again. */
@Repository
class PaperStore {

    /** Kinds of documents; the constants are the names of the tables. */
    enum Kind {
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
    public Optional<byte[]> find(Kind kind, String id) {
        return jdbc.sql("SELECT pdf_sha FROM %s WHERE id = ? AND pdf_sha IS NOT NULL".formatted(table(kind)))
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(this::read);
    }

    @Transactional
    public byte[] keep(Kind kind, String id, byte[] paper) {
        try {
            var file = store.keep(new ByteArrayInputStream(paper), Integer.MAX_VALUE);
            jdbc.sql("UPDATE %s SET pdf_sha = ? WHERE id = ?".formatted(table(kind)))
                    .params(file.sha256(), id)
                    .update();
        } catch (Refusal noRoom) {
            LOG.warn("{} {} is not stored: {}; it will be printed again at the next request", kind, id, noRoom.code());
        }
        return paper;
    }

    private static String table(Kind kind) {
        return kind == Kind.LETTER ? "letter" : "certificate";
    }

    /** Empty for a document that is damaged, missing or out of reach; it is then printed again. */
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

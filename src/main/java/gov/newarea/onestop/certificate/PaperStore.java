package gov.newarea.onestop.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps papers that were printed once, each under the hash of its bytes; a file that was tampered with is not given out. */
@Repository
class PaperStore {

    /** What kind of paper; the constants are the names of the tables. */
    enum Shelf {
        LETTER,
        CERTIFICATE
    }

    private final JdbcClient jdbc;
    private final Path folder;

    PaperStore(JdbcClient jdbc, CertificateSettings settings) {
        this.jdbc = jdbc;
        this.folder = settings.papers();
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
        var sha = sha(paper);
        write(file(sha), paper);
        jdbc.sql("UPDATE %s SET pdf_sha = ? WHERE id = ?".formatted(table(shelf)))
                .params(sha, id)
                .update();
        return paper;
    }

    private static String table(Shelf shelf) {
        return shelf == Shelf.LETTER ? "letter" : "certificate";
    }

    private Optional<byte[]> read(String sha) {
        try {
            var file = file(sha);
            return Files.exists(file)
                    ? Optional.of(Files.readAllBytes(file))
                            .filter(bytes -> sha(bytes).equals(sha))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, byte[] paper) {
        try {
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), "draft", ".pdf");
            Files.write(draft, paper);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path file(String sha) {
        return folder.resolve(sha.substring(0, 2)).resolve(sha + ".pdf");
    }

    private static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

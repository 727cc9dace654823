package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files on a disk or a share, under two levels of folders named by their hash; written aside and moved into place. */
@Component
class DiskStore implements FileStore {

    private final Path root;

    DiskStore(@Value("${onestop.home}/files") Path root) {
        this.root = root;
    }

    @Override
    public StoredFile keep(InputStream content, long limit) throws IOException {
        Files.createDirectories(root);
        var aside = Files.createTempFile(root, "in-", ".part");
        try {
            var digest = sha256();
            long size = copy(new DigestInputStream(content, digest), aside, limit);
            var hash = HexFormat.of().formatHex(digest.digest());
            place(aside, pathOf(hash));
            return new StoredFile(hash, size);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return Files.newInputStream(pathOf(sha256));
    }

    private static long copy(InputStream content, Path aside, long limit) throws IOException {
        long size = 0;
        try (var out = Files.newOutputStream(aside)) {
            var buffer = new byte[16 * 1024];
            for (int read; (read = content.read(buffer)) >= 0; ) {
                size += read;
                if (size > limit) {
                    throw Refusal.invalid("filing.file-too-large", limit / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw Refusal.invalid("filing.file-empty");
        }
        return size;
    }

    private static void place(Path aside, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException shareWithoutIt) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path pathOf(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

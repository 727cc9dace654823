package gov.newarea.onestop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 hashes in hex. */
class Hash {

    private Hash() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether the file is there, can be read and has this hash. */
    static boolean isOf(Path file, String hash) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var content = Files.newInputStream(file)) {
            return of(content).equals(hash);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Reads the stream to its end. */
    static String of(InputStream content) throws IOException {
        var digest = digest();
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return of(digest);
    }
}

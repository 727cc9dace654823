package gov.newarea.onestop.filing.opening;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compound files, which old Office documents, macros and embedded objects are; their streams have names in UTF-16. */
final class OldOffice {

    private OldOffice() {}

    /** Whether it holds a document of the new format under a password. */
    static boolean hasPassword(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return has(content, "EncryptedPackage");
        }
    }

    /** Whether it holds macros. */
    static boolean hasMacros(InputStream content) throws IOException {
        return has(content, "_VBA_PROJECT");
    }

    /** Looks for a name that no beginning of itself repeats, so that a single look at each byte finds it. */
    private static boolean has(InputStream content, String stream) throws IOException {
        var wanted = stream.getBytes(StandardCharsets.UTF_16LE);
        int matched = 0;
        for (int next = content.read(); next >= 0; next = content.read()) {
            matched = next == wanted[matched] ? matched + 1 : next == wanted[0] ? 1 : 0;
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}

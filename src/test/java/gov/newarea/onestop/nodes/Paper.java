package gov.newarea.onestop.nodes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A small PDF with unique content, and its hash. */
record Paper(byte[] content, String hash) {

    static Paper fresh() {
        var content = ("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% " + UUID.randomUUID()
                        + "\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.UTF_8);
        return new Paper(content, hash(content));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

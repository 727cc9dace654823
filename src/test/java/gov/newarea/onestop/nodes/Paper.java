package gov.newarea.onestop.nodes;

import gov.newarea.onestop.OnePage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A small PDF with unique content, and its hash. */
record Paper(byte[] content, String hash) {

    static Paper fresh() {
        var content = OnePage.pdf(UUID.randomUUID().toString());
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

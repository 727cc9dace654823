package gov.newarea.onestop.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Computes a fingerprint of the typed answers of a section; derived answers do not count. */
final class SectionFingerprint {

    private static final int LENGTH = 16;

    private SectionFingerprint() {}

    static String of(List<Field> fields, String at, FormData data) {
        var typed = new StringBuilder();
        write(fields, at, data, typed);
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(typed.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(List<Field> fields, String at, FormData data, StringBuilder typed) {
        for (var field : fields) {
            var path = at + "." + field.key();
            if (field.kind() == FieldKind.GROUP) {
                write(field.children(), path, data, typed);
            } else if (field.kind() == FieldKind.ROWS) {
                data.rowPaths(path).forEach(row -> write(field.children(), row, data, typed.append(row)));
            } else if (!field.readOnly() && data.has(path)) {
                typed.append(path).append('=').append(data.text(path)).append('\n');
            }
        }
    }
}

package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The end of a file. */
final class Trailing {

    /** The longest end of an archive: its record, and a comment of 65,535 bytes. */
    private static final int MOST = 65_557;

    private static final int RECORD = 22;
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";

    private Trailing() {}

    /** The last bytes, one character each. */
    static String of(Path file, int most) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            long begin = Math.max(0, content.length() - most);
            var bytes = new byte[(int) (content.length() - begin)];
            content.seek(begin);
            content.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether an archive ends where the file ends: the record says how long its comment is. */
    static boolean hasArchive(Path file) throws IOException {
        var end = of(file, MOST);
        for (int at = end.lastIndexOf(END_OF_ARCHIVE); at >= 0; at = end.lastIndexOf(END_OF_ARCHIVE, at - 1)) {
            int record = at + RECORD;
            if (record <= end.length()
                    && record + end.charAt(record - 2) + 256 * end.charAt(record - 1) == end.length()) {
                return true;
            }
        }
        return false;
    }

    /** @throws UnfitFile for a file of another format with an archive behind it */
    static void requireNoArchive(Path file) throws IOException {
        if (hasArchive(file)) {
            throw new UnfitFile(Unfit.MIXED);
        }
    }
}

package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at each byte of a PDF once. A reader repairs a file that is cut off and shows what is left of it, so the end is looked for
 * here: no object begins behind the last end mark. And what a parser would make of the file is counted before one is asked.
 */
final class PdfScan {

    private static final int BUFFER = 64 * 1024;
    private static final long END_MARK = mark("%%EOF");
    private static final long OBJECT = mark("obj");
    private static final long STREAM = mark("stream");
    private static final long TRAILER = mark("railer<<");
    private static final int MOST_OBJECTS = 300_000;
    private static final int MOST_ENTRIES = 300_000;
    private static final int LONGEST_OBJECT = 4 * 1024 * 1024;
    private static final int MOST_OPENED = 2_000_000;

    private long last;
    private int objects;
    private int entries;
    private int opened;
    private int length;
    private boolean inStream;
    private boolean perhapsObject;
    private boolean ended;
    private boolean begunSinceEnd;

    private PdfScan() {}

    /** @throws UnfitFile for a file without objects, without its end, or of far more parts than a document has */
    static void require(Path file) throws IOException {
        var scan = new PdfScan();
        try (var content = Files.newInputStream(file)) {
            scan.read(content);
        }
        if (scan.objects == 0) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        if (!scan.ended || scan.begunSinceEnd) {
            throw new UnfitFile(Unfit.CUT_OFF);
        }
    }

    private void read(InputStream content) throws IOException {
        var buffer = new byte[BUFFER];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            for (int i = 0; i < count; i++) {
                see(buffer[i]);
            }
            if (objects > MOST_OBJECTS || entries > MOST_ENTRIES || opened > MOST_OPENED) {
                throw new UnfitFile(Unfit.TOO_MUCH);
            }
        }
    }

    private void see(byte next) throws UnfitFile {
        last = last << 8 | next & 0xff;
        if (!inStream && ++length > LONGEST_OBJECT) {
            throw new UnfitFile(Unfit.TOO_MUCH);
        }
        if (perhapsObject && (next & 0xff) > ' ') {
            perhapsObject = false;
            if (!inStream || next == '<' || next == '[') {
                begin(false);
            }
        }
        switch (next) {
            case '(', '[' -> opened++;
            case '<' -> {
                opened++;
                if (last == TRAILER) {
                    begin(false);
                }
            }
            case 'm' -> {
                if ((last & 0xffffffffffffL) == STREAM) {
                    begin((last >> 48 & 0xff) != 'd');
                }
            }
            case 'n' -> {
                if (isNumbered(last >> 8)) {
                    entries++;
                }
            }
            case 'j' -> {
                if ((last & 0xffffffL) == OBJECT && isNumbered(last >> 24)) {
                    perhapsObject = true;
                    objects++;
                    begunSinceEnd = true;
                }
            }
            case 'F' -> {
                if ((last & 0xffffffffffL) == END_MARK) {
                    ended = true;
                    begunSinceEnd = false;
                }
            }
            default -> {
                // part of something else
            }
        }
    }

    /**
     * An object begins, or the data of a stream, which no parser keeps. In the data the word may stand by chance: there a dictionary
     * or a list has to follow.
     */
    private void begin(boolean stream) {
        inStream = stream;
        length = 0;
    }

    /** Whether a number and a blank stand before the word. */
    private static boolean isNumbered(long before) {
        int blank = (int) before & 0xff;
        int digit = (int) (before >> 8) & 0xff;
        return blank <= ' ' && digit >= '0' && digit <= '9';
    }

    private static long mark(String word) {
        return word.chars().asLongStream().reduce(0, (sum, each) -> sum << 8 | each);
    }
}

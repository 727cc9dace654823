package gov.newarea.onestop.filing.opening;

import java.io.IOException;

/** How much a PDF may make us do. The first limit passed is remembered, because PDFBox goes on after most exceptions. */
final class PdfLimits {

    private static final int MOST_OBJECTS = 400_000;
    private static final int DEEPEST = 200;
    private static final long MOST_UNPACKED = 32L * 1024 * 1024;
    private static final long MOST_ENTRIES = 500_000;

    private int objects;
    private int depth;
    private long unpacked;
    private long entries;
    private boolean exceeded;

    /** Something that is read from the file. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Counts an object that is made or looked at. */
    void count() throws UnfitFile {
        if (++objects > MOST_OBJECTS) {
            throw excess();
        }
    }

    /** Reads an object one level deeper than the one that is being read. */
    <T> T deeper(Reading<T> reading) throws IOException {
        count();
        if (depth == DEEPEST) {
            throw excess();
        }
        depth++;
        try {
            return reading.read();
        } finally {
            depth--;
        }
    }

    /**
     * Counts a stream that is about to be unpacked.
     *
     * @param size in bytes
     * @param places how many objects it says the place of
     */
    void unpack(long size, long places) throws UnfitFile {
        unpacked += size;
        entries += places;
        if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            throw excess();
        }
    }

    /** In bytes. */
    long stillToUnpack() {
        return MOST_UNPACKED - unpacked;
    }

    UnfitFile excess() {
        exceeded = true;
        return new UnfitFile(Unfit.TOO_MUCH);
    }

    boolean isExceeded() {
        return exceeded;
    }
}

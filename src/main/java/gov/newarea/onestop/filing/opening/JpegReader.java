package gov.newarea.onestop.filing.opening;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JPEG from its first marker to its last, and then has the picture decoded. What cameras write behind the last marker is not
 * looked at.
 */
final class JpegReader implements AutoCloseable {

    private static final int MARKER = 0xff;
    private static final int BEGIN_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int PROGRESSIVE = 0xc2;
    private static final int MOST_SCANS = 200;

    private final DataInputStream content;
    private @Nullable Pixels size;
    private boolean progressive;
    private int scans;

    private JpegReader(Path file) throws IOException {
        content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024));
    }

    static Verdict read(Path file) throws IOException {
        Trailing.requireNoArchive(file);
        Pixels size;
        boolean progressive;
        try (var reader = new JpegReader(file)) {
            size = reader.picture();
            progressive = reader.progressive;
        } catch (EOFException early) {
            throw new UnfitFile(Unfit.CUT_OFF);
        }
        JpegDecoding.requireWhole(file, size, progressive);
        return Verdict.picture(FileFormat.JPG, size.count());
    }

    private Pixels picture() throws IOException {
        content.skipNBytes(2);
        int marker = next();
        while (marker != END) {
            if (marker < 0xc0 || marker >= 0xd0 && marker <= 0xd8) {
                throw new UnfitFile(Unfit.UNREADABLE);
            }
            marker = segment(marker);
        }
        if (size == null || scans == 0) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        return size;
    }

    /** Reads the segment of a marker, and gives the marker behind it. */
    private int segment(int marker) throws IOException {
        int length = content.readUnsignedShort() - 2;
        if (length < 0) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        if (isFrame(marker)) {
            frame(marker, length);
        } else {
            content.skipNBytes(length);
        }
        if (marker != BEGIN_SCAN) {
            return next();
        }
        if (size == null || ++scans > MOST_SCANS) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        return behindScan();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(int marker, int length) throws IOException {
        if (length < 6 || size != null) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        content.readByte();
        long height = content.readUnsignedShort();
        size = new Pixels(content.readUnsignedShort(), height).require();
        progressive = marker == PROGRESSIVE;
        content.skipNBytes(length - 5);
    }

    /** The next marker; before the picture nothing may stand between segments. */
    private int next() throws IOException {
        if (content.readUnsignedByte() != MARKER) {
            if (scans == 0) {
                throw new UnfitFile(Unfit.UNREADABLE);
            }
            return behindScan();
        }
        return marked();
    }

    private int marked() throws IOException {
        int marker = MARKER;
        while (marker == MARKER) {
            marker = content.readUnsignedByte();
        }
        return marker;
    }

    /** Skips the data of a scan, in which a marker is followed by zero or counts restarts. */
    private int behindScan() throws IOException {
        while (true) {
            if (content.readUnsignedByte() == MARKER) {
                int marker = marked();
                if (marker != 0 && (marker < 0xd0 || marker > 0xd7)) {
                    return marker;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

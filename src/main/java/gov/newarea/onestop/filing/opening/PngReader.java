package gov.newarea.onestop.filing.opening;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Reads a PNG piece by piece: its size, the checksum of each piece, and the picture, which is unpacked and dropped. */
final class PngReader implements AutoCloseable {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final int BUFFER = 8192;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private final DataInputStream content;
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] dropped = new byte[BUFFER];
    private @Nullable Pixels size;
    private long expected;
    private long unpacked;

    private PngReader(Path file) throws IOException {
        content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    static Verdict read(Path file) throws IOException {
        Trailing.requireNoArchive(file);
        try (var reader = new PngReader(file)) {
            return Verdict.picture(FileFormat.PNG, reader.picture().count());
        } catch (EOFException early) {
            throw new UnfitFile(Unfit.CUT_OFF);
        }
    }

    private Pixels picture() throws IOException {
        content.skipNBytes(SIGNATURE);
        while (true) {
            long length = Integer.toUnsignedLong(content.readInt());
            var name = content.readNBytes(4);
            var kind = new String(name, StandardCharsets.ISO_8859_1);
            if (size == null != kind.equals("IHDR") || kind.equals("IHDR") && length != HEADER) {
                throw new UnfitFile(Unfit.UNREADABLE);
            }
            var sum = new CRC32();
            sum.update(name);
            piece(kind, length, sum);
            if ((int) sum.getValue() != content.readInt()) {
                throw new UnfitFile(Unfit.UNREADABLE);
            }
            if (kind.equals("IEND")) {
                return whole();
            }
        }
    }

    private void piece(String kind, long length, CRC32 sum) throws IOException {
        if (kind.equals("IHDR")) {
            var header = new byte[HEADER];
            content.readFully(header);
            sum.update(header);
            begin(header);
            return;
        }
        for (long left = length; left > 0; ) {
            int count = (int) Math.min(left, BUFFER);
            content.readFully(buffer, 0, count);
            sum.update(buffer, 0, count);
            if (kind.equals("IDAT")) {
                unpack(count);
            }
            left -= count;
        }
    }

    private void begin(byte[] header) throws IOException {
        try (var fields = new DataInputStream(new ByteArrayInputStream(header))) {
            size = new Pixels(Integer.toUnsignedLong(fields.readInt()), Integer.toUnsignedLong(fields.readInt()))
                    .require();
            int depth = fields.readByte();
            int samples = samples(fields.readByte());
            boolean plain = header[HEADER - 1] == 0;
            long row = (size.width() * depth * samples + 7) / 8 + 1;
            expected = plain ? Math.min(row * size.height(), MOST_UNPACKED) : 1;
        }
    }

    private static int samples(byte colours) throws UnfitFile {
        return switch (colours) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new UnfitFile(Unfit.UNREADABLE);
        };
    }

    private void unpack(int count) throws UnfitFile {
        inflater.setInput(buffer, 0, count);
        try {
            while (unpacked < MOST_UNPACKED && !inflater.needsInput() && !inflater.finished()) {
                int got = inflater.inflate(dropped);
                unpacked += got;
                if (got == 0 && inflater.needsDictionary()) {
                    throw new UnfitFile(Unfit.UNREADABLE);
                }
            }
        } catch (DataFormatException damaged) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
    }

    private Pixels whole() throws UnfitFile {
        if (size == null || unpacked < expected) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        content.close();
    }
}

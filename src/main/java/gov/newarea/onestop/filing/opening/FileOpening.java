package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a file as its readers will, and says whether it can be taken. Time and memory are bounded by the size of the file, whatever
 * it contains; few files are opened at the same time.
 */
public class FileOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FileOpening.class);
    private static final int AT_ONCE = 2;
    private static final int HEAD = 1024;

    /** Readers of PDF overlook a byte order mark and blanks at the beginning. */
    private static final String BEFORE_PDF = "^(?:\u00ef\u00bb\u00bf)?\\s{0,64}";

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @throws IOException if the file cannot be read from the disk */
    public Verdict open(Path file) throws IOException {
        free.acquireUninterruptibly();
        try {
            return opened(file);
        } finally {
            free.release();
        }
    }

    private static Verdict opened(Path file) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        var format = formatOf(head);
        try {
            return format == null ? other(file, head) : format.reader.read(file, head);
        } catch (UnfitFile found) {
            return Verdict.unfit(format == null ? null : format.format, found);
        } catch (RuntimeException | StackOverflowError | IOException broken) {
            requireReadable(file);
            LOG.debug("A file cannot be opened", broken);
            return Verdict.unfit(format == null ? null : format.format, new UnfitFile(Unfit.UNREADABLE));
        }
    }

    /** Distinguishes a broken file from a broken disk. */
    private static void requireReadable(Path file) throws IOException {
        try (var again = new RandomAccessFile(file.toFile(), "r")) {
            again.seek(Math.max(0, again.length() - 1));
            again.read();
        }
    }

    private static @Nullable Kind formatOf(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        for (var kind : Kind.values()) {
            if ((kind == Kind.PDF ? text.replaceFirst(BEFORE_PDF, "") : text).startsWith(kind.beginning)) {
                return kind;
            }
        }
        return null;
    }

    private static Verdict other(Path file, byte[] head) throws IOException {
        if (head.length == 0) {
            throw new UnfitFile(Unfit.EMPTY);
        }
        if (KnownKind.of(head).filter(kind -> kind == KnownKind.OLD_OFFICE).isPresent()
                && OldOffice.hasPassword(file)) {
            throw new UnfitFile(Unfit.PASSWORD);
        }
        throw new UnfitFile(Unfit.OTHER, KnownKind.name(head));
    }

    /** Reads a file whose beginning is known. */
    private interface Reader {
        Verdict read(Path file, byte[] head) throws IOException;
    }

    /** What a file begins with, and who reads it. */
    private enum Kind {
        PDF("%PDF-", FileFormat.PDF, (file, head) -> PdfReader.read(file)),
        JPG("\u00ff\u00d8\u00ff", FileFormat.JPG, (file, head) -> JpegReader.read(file)),
        PNG("\u0089PNG\r\n\u001a\n", FileFormat.PNG, (file, head) -> PngReader.read(file)),
        PACKAGE("PK\u0003\u0004", null, (file, head) -> PackageReader.read(file, head));

        private final String beginning;
        private final @Nullable FileFormat format;
        private final Reader reader;

        Kind(String beginning, @Nullable FileFormat format, Reader reader) {
            this.beginning = beginning;
            this.format = format;
            this.reader = reader;
        }
    }
}

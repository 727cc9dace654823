package gov.newarea.onestop.filing.opening;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a package of parts, which DOCX and OFD are: every part is unpacked once and dropped, its checksum compared, and its
 * beginning looked at. Names of parts are compared as bytes, in whatever encoding they were written.
 */
final class PackageReader implements AutoCloseable {

    private static final int MOST_PARTS = 2000;
    private static final int HEAD = 16;
    private static final long UNPACKED_AT_LEAST = 16L * 1024 * 1024;
    private static final long UNPACKED_AT_MOST = 300L * 1024 * 1024;
    private static final int TIMES_THE_SIZE = 60;

    private final ZipFile archive;
    private final long mostUnpacked;
    private long unpacked;

    private PackageReader(Path file, ZipFile archive) throws IOException {
        this.archive = archive;
        this.mostUnpacked = Math.min(UNPACKED_AT_MOST, UNPACKED_AT_LEAST + TIMES_THE_SIZE * Files.size(file));
    }

    static Verdict read(Path file, byte[] head) throws IOException {
        if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new UnfitFile(Unfit.MIXED);
        }
        try (var archive = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
                var reader = new PackageReader(file, archive)) {
            return reader.document();
        } catch (ZipException broken) {
            if (String.valueOf(broken.getMessage()).contains("encrypted")) {
                throw new UnfitFile(Unfit.PASSWORD);
            }
            throw new UnfitFile(Trailing.hasArchive(file) ? Unfit.UNREADABLE : Unfit.CUT_OFF);
        }
    }

    private Verdict document() throws IOException {
        requireFewParts();
        if (archive.getEntry("OFD.xml") != null) {
            var pages = new OfdParts(this).pages();
            requireSoundParts();
            return Verdict.document(FileFormat.OFD, pages);
        }
        var parts = new WordParts(this);
        parts.requireWord();
        requireSoundParts();
        parts.requireWholeAndStill();
        return Verdict.document(FileFormat.DOCX, 0);
    }

    private void requireFewParts() throws IOException {
        var names = new HashSet<String>();
        long declared = 0;
        for (var part : Collections.list(archive.entries())) {
            declared += Math.max(0, part.getSize());
            if (!names.add(part.getName())) {
                throw new UnfitFile(Unfit.UNREADABLE);
            }
        }
        if (names.size() > MOST_PARTS || declared > mostUnpacked) {
            throw new UnfitFile(Unfit.TOO_MUCH);
        }
    }

    /** The names of all parts. */
    Iterable<String> names() {
        return archive.stream().map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return archive.getEntry(name) != null;
    }

    /** The content of a part, which is refused beyond what a document unpacks to; the caller closes it. */
    InputStream part(String name) throws IOException {
        var part = archive.getEntry(name);
        if (part == null) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        return new Counted(archive.getInputStream(part));
    }

    private void requireSoundParts() throws IOException {
        unpacked = 0;
        for (var part : Collections.list(archive.entries())) {
            if (!part.isDirectory()) {
                requireSound(part);
            }
        }
        unpacked = 0;
    }

    private void requireSound(ZipEntry part) throws IOException {
        try (var content = new CheckedInputStream(new Counted(archive.getInputStream(part)), new CRC32())) {
            var head = content.readNBytes(HEAD);
            if (KnownKind.isFileOfItsOwn(head)) {
                boolean macros =
                        OldOffice.hasMacros(new SequenceInputStream(new ByteArrayInputStream(head), buffered(content)));
                throw new UnfitFile(macros || isMacro(part) ? Unfit.ACTIVE : Unfit.ATTACHMENT);
            }
            content.transferTo(OutputStream.nullOutputStream());
            if (content.getChecksum().getValue() != part.getCrc()) {
                throw new UnfitFile(Unfit.UNREADABLE);
            }
        }
    }

    private static InputStream buffered(InputStream content) {
        return new BufferedInputStream(content);
    }

    private static boolean isMacro(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Counts what all parts unpack to. */
    private final class Counted extends FilterInputStream {

        private Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws UnfitFile {
            unpacked += read;
            if (unpacked > mostUnpacked) {
                throw new UnfitFile(Unfit.TOO_MUCH);
            }
        }
    }
}

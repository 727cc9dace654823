package gov.newarea.onestop.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** The formats of materials, recognised by content and never by name. */
enum FileFormat {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OFD("application/ofd", "ofd");

    private static final Tika TIKA = new Tika();
    private static final int MOST_ENTRIES = 2000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    private final String contentType;
    private final String ending;

    FileFormat(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    String contentType() {
        return contentType;
    }

    String ending() {
        return ending;
    }

    /** Whether a file of this format may have the name: {@code a.pdf}, or {@code a.jpeg} for a JPG. */
    boolean fits(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + ending) || this == JPG && lower.endsWith(".jpeg");
    }

    /** The format the content has; empty for anything else, such as a program or a drawing with a script. */
    static Optional<FileFormat> of(Content content) throws IOException {
        String type;
        try (var in = content.open()) {
            type = TIKA.detect(in.readNBytes(64 * 1024));
        }
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            return ofArchive(content);
        }
        return Arrays.stream(values())
                .filter(format -> format.contentType.equals(type))
                .findFirst();
    }

    /** Told by the table of contents alone; nothing is unpacked. Names are compared as bytes, in whatever encoding they were written. */
    private static Optional<FileFormat> ofArchive(Content content) throws IOException {
        var aside = Files.createTempFile("material-", ".zip");
        try {
            try (var in = content.open()) {
                Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var archive = new ZipFile(aside.toFile(), StandardCharsets.ISO_8859_1)) {
                return archive.size() > MOST_ENTRIES ? Optional.empty() : ofEntries(archive);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static Optional<FileFormat> ofEntries(ZipFile archive) {
        long unpacked = 0;
        FileFormat found = null;
        for (var entry : Collections.list(archive.entries())) {
            unpacked += Math.max(0, entry.getSize());
            var name = entry.getName();
            if (unpacked > MOST_UNPACKED || name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                return Optional.empty();
            }
            if (name.equals("word/document.xml")) {
                found = DOCX;
            } else if (name.equals("OFD.xml")) {
                found = OFD;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Content that can be read from its beginning more than once. */
    interface Content {
        InputStream open() throws IOException;
    }
}

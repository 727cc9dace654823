package gov.newarea.onestop.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** The formats a material may have, told by content and never by name. */
enum FileFormat {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OFD("application/ofd", "ofd");

    private static final Tika TIKA = new Tika();
    private static final int MOST_ENTRIES = 2000;

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

    /** Whether a file of this format may bear the name: {@code a.pdf}, {@code a.jpeg} for a JPG. */
    boolean fits(String name) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
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

    private static Optional<FileFormat> ofArchive(Content content) throws IOException {
        FileFormat found = null;
        try (var zip = new ZipInputStream(content.open())) {
            int entries = 0;
            for (var entry = zip.getNextEntry();
                    entry != null && entries++ < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin")) {
                    return Optional.empty();
                }
                if (entry.getName().equals("word/document.xml")) {
                    found = DOCX;
                } else if (entry.getName().equals("OFD.xml")) {
                    found = OFD;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Content that can be read from its beginning more than once. */
    interface Content {
        InputStream open() throws IOException;
    }
}

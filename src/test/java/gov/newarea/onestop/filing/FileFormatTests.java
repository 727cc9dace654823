package gov.newarea.onestop.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTests {

    private static final Map<String, String> LETTER =
            Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document>申请书</document>");

    @ParameterizedTest
    @CsvSource({
        "MZ program, ''",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>, ''",
        "<!doctype html><html><script>alert(1)</script></html>, ''",
        "'', ''",
        "PK, ''",
        "%PDF-1.4 and the rest, PDF"
    })
    void tellsAFileByItsContent(String content, String format) throws IOException {
        assertThat(of(content.getBytes(StandardCharsets.UTF_8)).map(Enum::name).orElse(""))
                .isEqualTo(format);
    }

    @Test
    void recognisesADocxFile() throws IOException {
        assertThat(of(zip(StandardCharsets.UTF_8, LETTER))).contains(FileFormat.DOCX);
    }

    @Test
    void recognisesADocxFileWithNamesInAnotherEncoding() throws IOException {
        var pictures = Map.of("word/document.xml", "<document/>", "word/media/图片一.png", "x");

        assertThat(of(zip(Charset.forName("GBK"), pictures))).contains(FileFormat.DOCX);
    }

    @Test
    void refusesATruncatedDocxFile() throws IOException {
        var letter = zip(StandardCharsets.UTF_8, LETTER);

        for (int length = 4; length < letter.length; length += 7) {
            assertThat(of(Arrays.copyOf(letter, length))).isEmpty();
        }
    }

    @Test
    void refusesADocxFileWithMacros() throws IOException {
        var letter = Map.of("word/document.xml", "<document/>", "word/vbaProject.bin", "macro");

        assertThat(of(zip(StandardCharsets.UTF_8, letter))).isEmpty();
    }

    @Test
    void refusesADocxFileThatUnpacksWithoutEnd() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 301; megabyte++) {
                zip.write(nothing);
            }
        }

        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThat(of(bytes.toByteArray())).isEmpty();
    }

    @Test
    void refusesADocxFileOfThousandsOfParts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int part = 0; part < 2000; part++) {
                zip.putNextEntry(new ZipEntry("word/part" + part));
            }
        }

        assertThat(of(bytes.toByteArray())).isEmpty();
    }

    private static Optional<FileFormat> of(byte[] content) throws IOException {
        return FileFormat.of(() -> new ByteArrayInputStream(content));
    }

    private static byte[] zip(Charset names, Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                write(zip, entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

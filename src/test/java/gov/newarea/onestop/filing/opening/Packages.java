package gov.newarea.onestop.filing.opening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX and OFD documents as programs write them, and what can be wrong with their parts. */
public final class Packages {

    static final String TYPES = "[Content_Types].xml";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String LINKS = "word/_rels/document.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Packages() {}

    /** A letter of one sentence. */
    public static byte[] letter() {
        return zip(StandardCharsets.UTF_8, parts());
    }

    /** The letter with one part more, or with another part in place of its own. */
    static byte[] letter(String name, byte[] content) {
        var parts = parts();
        parts.put(name, content);
        return zip(StandardCharsets.UTF_8, parts);
    }

    static byte[] letter(String name, String content) {
        return letter(name, bytes(content));
    }

    static byte[] letterWithout(String name) {
        var parts = parts();
        parts.remove(name);
        return zip(StandardCharsets.UTF_8, parts);
    }

    static byte[] letterNamedInGbk() {
        var parts = parts();
        parts.put("word/media/图片一.png", bytes("x"));
        return zip(Charset.forName("GBK"), parts);
    }

    /** The letter with a link of its text. */
    static byte[] letterLinked(String type, String target, boolean outside) {
        return letter(
                LINKS,
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='%s%s' Target='%s'%s/></Relationships>"
                                .formatted(OFFICE, type, target, outside ? " TargetMode='External'" : ""));
    }

    static byte[] office(String contentType, String main) {
        return letter(TYPES, types(contentType, main));
    }

    static String types(String contentType, String main) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/" + main + "' ContentType='" + contentType + "'/></Types>";
    }

    static String text(String inside) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                + inside + "</w:r></w:p></w:body></w:document>";
    }

    /** A compound file with a stream of that name. */
    static byte[] compound(String stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        out.writeBytes(new byte[1000]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[500]);
        return out.toByteArray();
    }

    /** A document of so many pages. */
    static byte[] ofd(int pages, Map<String, String> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "OFD.xml",
                bytes("<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml"
                        + "</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
        var list = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            list.append("<ofd:Page ID='%d' BaseLoc='Pages/Page_%d/Content.xml'/>".formatted(page + 1, page));
            parts.put(
                    "Doc_0/Pages/Page_" + page + "/Content.xml",
                    bytes("<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'/>"));
        }
        parts.put(
                "Doc_0/Document.xml",
                bytes("<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Pages>" + list
                        + "</ofd:Pages></ofd:Document>"));
        more.forEach((name, content) -> parts.put(name, bytes(content)));
        return zip(StandardCharsets.UTF_8, parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return zip(StandardCharsets.UTF_8, parts);
    }

    private static byte[] zip(Charset names, Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(TYPES, bytes(types(WORD, "word/document.xml")));
        parts.put(
                "_rels/.rels",
                bytes("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='" + OFFICE
                        + "officeDocument' Target='word/document.xml'/></Relationships>"));
        parts.put("word/document.xml", bytes(text("<w:t>申请书</w:t>")));
        return parts;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

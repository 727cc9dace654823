package gov.newarea.onestop.filing.opening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Files inside a PDF. An electronic invoice carries its own data as XML beside the picture of it (电子凭证会计数据标准; PDF/A-3); such
 * data starts nothing. Whatever else is inside is refused, and so is XML that a browser would run or that has another ending.
 */
final class PdfAttachments {

    private static final int MOST_FILES = 16;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Set<String> ENDINGS = Set.of("xml", "xbrl");
    private static final Set<String> PAGES =
            Set.of("html", "svg", "xdp", "script", "stylesheet", "transform", "package");

    private int files;

    /** @throws UnfitFile for a description of a file that is not plain XML */
    void requireData(COSDictionary description) throws IOException {
        for (var key : Set.of(COSName.F, COSName.UF, COSName.DOS, COSName.UNIX, COSName.MAC)) {
            if (description.getDictionaryObject(key) instanceof COSString name && !isData(name.getString())) {
                throw new UnfitFile(Unfit.ATTACHMENT);
            }
        }
        if (!(description.getDictionaryObject(COSName.EF) instanceof COSDictionary contents)) {
            throw new UnfitFile(Unfit.ATTACHMENT);
        }
        for (var key : contents.keySet()) {
            if (!(contents.getDictionaryObject(key) instanceof COSStream content)) {
                throw new UnfitFile(Unfit.ATTACHMENT);
            }
            requireXml(content);
        }
    }

    private static boolean isData(String name) {
        return ENDINGS.contains(
                name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT));
    }

    void requireXml(COSStream content) throws IOException {
        if (++files > MOST_FILES) {
            throw new UnfitFile(Unfit.TOO_MUCH);
        }
        byte[] bytes;
        try (var unpacked = unpacked(content)) {
            bytes = unpacked.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new UnfitFile(Unfit.TOO_MUCH);
        }
        try {
            Xml.read(new ByteArrayInputStream(bytes), tag -> {
                if (tag.isStartElement() && PAGES.contains(tag.getLocalName().toLowerCase(Locale.ROOT))) {
                    throw new IllegalArgumentException(tag.getLocalName());
                }
            });
        } catch (UnfitFile | IllegalArgumentException other) {
            throw new UnfitFile(Unfit.ATTACHMENT);
        }
    }

    private static InputStream unpacked(COSStream content) throws IOException {
        var filters = content.getFilters();
        var only = filters instanceof COSArray one && one.size() == 1 ? one.getObject(0) : filters;
        if (only == null || only instanceof COSArray none && none.size() == 0) {
            return content.createRawInputStream();
        }
        if (!COSName.FLATE_DECODE.equals(only) || content.containsKey(COSName.DECODE_PARMS)) {
            throw new UnfitFile(Unfit.ATTACHMENT);
        }
        return new InflaterInputStream(content.createRawInputStream());
    }
}

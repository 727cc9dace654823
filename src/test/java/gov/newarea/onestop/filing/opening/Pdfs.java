package gov.newarea.onestop.filing.opening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** PDF documents as programs write them, and what can be wrong with them. */
final class Pdfs {

    private Pdfs() {}

    /** Changes a document before it is written. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** Three pages with a drawing each. */
    static byte[] pdf(Change change) {
        return pdf(CompressParameters.DEFAULT_COMPRESSION, change);
    }

    static byte[] pdf(CompressParameters packing, Change change) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page = 0; page < 3; page++) {
                document.addPage(new PDPage());
                try (var drawing = new PDPageContentStream(document, document.getPage(page))) {
                    drawing.addRect(100, 100, 300, 200);
                    drawing.stroke();
                }
            }
            change.to(document);
            document.save(out, packing);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] plain() {
        return pdf(CompressParameters.NO_COMPRESSION, document -> {});
    }

    static byte[] locked(String owner, String user, int bits) {
        return pdf(document -> {
            var policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
        });
    }

    static byte[] opening(PDAction action) {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(action));
    }

    static PDActionJavaScript script() {
        return new PDActionJavaScript("app.alert('x')");
    }

    static byte[] launching() {
        var launch = new PDActionLaunch();
        launch.getCOSObject().setString(COSName.F, "calc.exe");
        return opening(launch);
    }

    static byte[] scriptByName() {
        return pdf(document -> {
            var scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("first", script()));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] scriptOfAPage() {
        return pdf(document -> {
            var actions = new PDPageAdditionalActions();
            actions.setO(script());
            document.getPage(2).setActions(actions);
        });
    }

    static byte[] linked(PDAction action) {
        return pdf(document -> {
            var link = new PDAnnotationLink();
            link.setAction(action);
            document.getPage(1).setAnnotations(List.of(link));
        });
    }

    static PDActionURI address() {
        var address = new PDActionURI();
        address.setURI("https://www.gov.cn/");
        return address;
    }

    static byte[] outlined(PDAction action) {
        return pdf(document -> {
            var item = new PDOutlineItem();
            item.setTitle("第一章");
            item.setAction(action);
            var outline = new PDDocumentOutline();
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    private static PDComplexFileSpecification inside(PDDocument document, String name, byte[] content)
            throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        var packed = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        packed.setSubtype("text/xml");
        file.setEmbeddedFile(packed);
        return file;
    }

    static byte[] carrying(String name, String content) {
        return carrying(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] carrying(String name, byte[] content) {
        return pdf(document -> {
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(name, inside(document, name, content)));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pinned(String name, String content) {
        return pdf(document -> {
            var pin = new PDAnnotationFileAttachment();
            pin.setFile(inside(document, name, content.getBytes(StandardCharsets.UTF_8)));
            document.getPage(0).setAnnotations(List.of(pin));
        });
    }

    static byte[] catalogSaying(String key, COSBase value) {
        return pdf(document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value));
    }

    /** A document to which a page was added later, behind its first end. */
    static byte[] updated() {
        try (var document = Loader.loadPDF(plain());
                var out = new ByteArrayOutputStream()) {
            var info = new COSDictionary();
            info.setString(COSName.TITLE, "补充");
            info.setNeedToBeUpdated(true);
            document.getDocument().getTrailer().setItem(COSName.INFO, info);
            document.getDocument().getTrailer().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document written by hand, object by object from number 1; the table of objects is left to repair. */
    static byte[] written(String... objects) {
        var text = new StringBuilder("%PDF-1.5\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        return latin(text + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** A stream that unpacks to so many bytes of zero, as an object. */
    static String packed(String dictionary, int bytes) {
        return packed(dictionary, new byte[0], bytes);
    }

    static String packed(String dictionary, byte[] beginning, int zeros) {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out)) {
            deflated.write(beginning);
            var nothing = new byte[64 * 1024];
            for (int left = zeros; left > 0; left -= nothing.length) {
                deflated.write(nothing, 0, Math.min(left, nothing.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "<<%s/Filter/FlateDecode/Length %d>>stream\n".formatted(dictionary, out.size())
                + out.toString(StandardCharsets.ISO_8859_1) + "\nendstream ";
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}

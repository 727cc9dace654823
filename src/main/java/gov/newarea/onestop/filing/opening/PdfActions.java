package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What a document would start when it is opened or pressed, and what the files it carries are: everywhere but in the drawing of its pages. */
final class PdfActions {

    private static final Set<String> STARTS = Set.of("JavaScript", "Launch", "ImportData", "RichMediaExecute");
    private static final Set<String> PLAYS = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D");

    /** Where no action can be: what pages draw, and the way back. */
    private static final Set<String> DRAWN = Set.of(
            "Parent",
            "P",
            "Resources",
            "DR",
            "AP",
            "StructTreeRoot",
            "Metadata",
            "PieceInfo",
            "OutputIntents",
            "Thumb");

    private final PdfLimits limits;
    private final PdfAttachments files = new PdfAttachments();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();

    PdfActions(PdfLimits limits) {
        this.limits = limits;
    }

    /** @throws UnfitFile for a script, for an action that starts or fetches something, and for a file inside that is more than data */
    void requireNone(COSDictionary catalog) throws IOException {
        if (catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false)) {
            throw new UnfitFile(Unfit.ACTIVE);
        }
        if (catalog.containsKey(COSName.COLLECTION)) {
            throw new UnfitFile(Unfit.ATTACHMENT);
        }
        add(catalog);
        while (!left.isEmpty()) {
            var next = left.pop();
            if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    add(array.get(i));
                }
            } else if (next instanceof COSDictionary dictionary) {
                judge(dictionary);
                for (var entry : dictionary.entrySet()) {
                    if (!DRAWN.contains(entry.getKey().getName())) {
                        add(entry.getValue());
                    }
                }
            }
        }
    }

    private void add(@Nullable COSBase given) throws UnfitFile {
        var found = given instanceof COSObject reference ? reference.getObject() : given;
        if ((found instanceof COSArray || found instanceof COSDictionary) && seen.add(found)) {
            limits.count();
            left.push(found);
        }
    }

    private void judge(COSDictionary found) throws IOException {
        var action = found.getDictionaryObject(COSName.S);
        if (action instanceof COSName name && STARTS.contains(name.getName())
                || found.containsKey(COSName.JS)
                || PLAYS.contains(nameIn(found, COSName.SUBTYPE))) {
            throw new UnfitFile(Unfit.ACTIVE);
        }
        if (found.containsKey(COSName.EF)) {
            files.requireData(found);
        } else if ("EmbeddedFile".equals(nameIn(found, COSName.TYPE))) {
            if (!(found instanceof COSStream content)) {
                throw new UnfitFile(Unfit.ATTACHMENT);
            }
            files.requireXml(content);
        }
    }

    private static String nameIn(COSDictionary found, COSName key) {
        return found.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}

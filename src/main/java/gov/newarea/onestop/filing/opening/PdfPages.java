package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The pages that are really there, whatever the document says their number is. */
final class PdfPages {

    private final PdfLimits limits;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int pages;
    private int missing;
    private int sound;
    private int damaged;

    PdfPages(PdfLimits limits) {
        this.limits = limits;
    }

    void read(@Nullable COSBase tree) throws IOException {
        var left = new ArrayDeque<COSDictionary>();
        if (tree instanceof COSDictionary root) {
            left.push(root);
        }
        while (!left.isEmpty()) {
            var node = left.pop();
            limits.count();
            if (!seen.add(node)) {
                continue;
            }
            if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int i = 0; i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        left.push(kid);
                    } else {
                        missing++;
                    }
                }
            } else if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                page(node);
            }
        }
    }

    /**
     * The number of pages.
     *
     * @throws UnfitFile if there is none, one is missing, or nothing on them can be unpacked
     */
    int require() throws UnfitFile {
        if (missing > 0 || damaged > 0 && sound == 0) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        if (pages == 0) {
            throw new UnfitFile(Unfit.NO_PAGES);
        }
        return pages;
    }

    private void page(COSDictionary page) throws IOException {
        pages++;
        var contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            content(stream);
        } else if (contents instanceof COSArray streams && streams.size() > 0) {
            if (streams.getObject(0) instanceof COSStream first) {
                content(first);
            } else {
                damaged++;
            }
        } else if (contents == null && page.containsKey(COSName.CONTENTS)) {
            damaged++;
        }
    }

    private void content(COSStream stream) throws IOException {
        var filters = stream.getFilters();
        var first = filters instanceof COSArray all && all.size() > 0 ? all.getObject(0) : filters;
        if (stream.getLength() > 0 && COSName.FLATE_DECODE.equals(first)) {
            if (Inflated.begins(stream.createRawInputStream())) {
                sound++;
            } else {
                damaged++;
            }
        } else {
            sound++;
        }
    }
}

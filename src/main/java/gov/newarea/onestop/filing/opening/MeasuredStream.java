package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream of a PDF that is measured before it is unpacked into memory. Only what every program can unpack is unpacked. */
final class MeasuredStream extends COSStream {

    private static final int WIDEST = 64 * 1024;

    private final PdfLimits limits;

    MeasuredStream(RandomAccessStreamCache cache, RandomAccessReadView content, PdfLimits limits) throws IOException {
        super(cache, content);
        this.limits = limits;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        long size = isPacked() ? unpackedSize() : getLength();
        limits.unpack(size, containsKey(COSName.W) ? size / widthOfEntry() : 0);
        return super.createView();
    }

    private boolean isPacked() throws UnfitFile {
        var filters = getFilters();
        if (filters == null || filters instanceof COSArray none && none.size() == 0) {
            return false;
        }
        var only = filters instanceof COSArray one && one.size() == 1 ? one.getObject(0) : filters;
        if (!COSName.FLATE_DECODE.equals(only) || width() > WIDEST) {
            throw limits.excess();
        }
        return true;
    }

    private int width() {
        var parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var only = parameters instanceof COSArray one && one.size() > 0 ? one.getObject(0) : parameters;
        return only instanceof COSDictionary given
                ? Math.max(given.getInt(COSName.COLUMNS, 1), given.getInt(COSName.BITS_PER_COMPONENT, 8))
                : 1;
    }

    private long widthOfEntry() throws UnfitFile {
        var widths = getCOSArray(COSName.W);
        long sum = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) {
            sum += Math.max(0, widths.getInt(i, 0));
        }
        if (sum < 1 || sum > WIDEST) {
            throw limits.excess();
        }
        return sum;
    }

    private long unpackedSize() throws IOException {
        long size = Inflated.size(createRawInputStream(), limits.stillToUnpack());
        if (size < 0) {
            throw limits.excess();
        }
        return size;
    }
}

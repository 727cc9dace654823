package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox within bounds: so many objects, so deep, and so much unpacked. Streams that say where objects are, or hold them, must be
 * packed as every program packs them. PDFBox goes on after most exceptions, so the first limit passed is remembered.
 */
final class BoundedPdf extends PDFParser {

    private static final int MOST_OBJECTS = 400_000;
    private static final int DEEPEST = 200;
    private static final long MOST_UNPACKED = 32L * 1024 * 1024;
    private static final long MOST_ENTRIES = 500_000;
    private static final int WIDEST = 64 * 1024;

    private final BoundedRead file;
    private final Map<Long, Map<COSObjectKey, COSBase>> packed = new HashMap<>();
    private int objects;
    private int depth;
    private long unpacked;
    private long entries;
    private boolean exceeded;

    BoundedPdf(BoundedRead file, StreamCacheCreateFunction cache) throws IOException {
        super(file);
        this.file = file;
        this.document = new Streams(cache);
    }

    /** @throws UnfitFile if a limit was passed, also where PDFBox went on */
    void requireWithin() throws UnfitFile {
        if (exceeded || file.isUsedUp()) {
            throw new UnfitFile(Unfit.TOO_MUCH);
        }
    }

    /** Counts an object that is made or looked at. */
    void count() throws UnfitFile {
        if (++objects > MOST_OBJECTS) {
            throw excess();
        }
    }

    private UnfitFile excess() {
        exceeded = true;
        return new UnfitFile(Unfit.TOO_MUCH);
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        enter();
        try {
            return super.parseDirObject();
        } finally {
            depth--;
        }
    }

    private void enter() throws UnfitFile {
        count();
        if (++depth > DEEPEST) {
            depth--;
            throw excess();
        }
    }

    /** A stream of objects is read once; an entry made beforehand ends the search in a stream that holds itself. */
    @Override
    protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        var objectsInside = packed.get(stream);
        if (objectsInside == null) {
            objectsInside = new HashMap<>();
            packed.put(stream, objectsInside);
            var holder = document.getObjectFromPool(new COSObjectKey(stream, 0)).getObject();
            if (holder instanceof COSStream content) {
                objectsInside.putAll(new Packed(content).parseAllObjects());
            }
        }
        return objectsInside.remove(key);
    }

    /** A certificate instead of a password locks a file as well. */
    @Override
    protected void prepareDecryption() throws IOException {
        try {
            super.prepareDecryption();
        } catch (IOException locked) {
            throw new UnfitFile(Unfit.PASSWORD);
        }
    }

    /** The parser of a stream of objects, which counts as this one does. */
    private final class Packed extends PDFObjectStreamParser {

        private Packed(COSStream content) throws IOException {
            super(content, BoundedPdf.this.document);
        }

        @Override
        protected COSBase parseDirObject() throws IOException {
            enter();
            try {
                return super.parseDirObject();
            } finally {
                depth--;
            }
        }
    }

    /** The document that makes the streams. */
    private final class Streams extends COSDocument {

        private final RandomAccessStreamCache cache;

        private Streams(StreamCacheCreateFunction cache) throws IOException {
            super((StreamCacheCreateFunction) null, BoundedPdf.this);
            this.cache = cache.create();
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new Measured(cache, createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }

        @Override
        public void close() throws IOException {
            try (cache) {
                super.close();
            }
        }
    }

    /** A stream that is measured before it is unpacked into memory. */
    private final class Measured extends COSStream {

        private Measured(RandomAccessStreamCache cache, RandomAccessReadView content) throws IOException {
            super(cache, content);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            long size = isPacked() ? unpackedSize() : getLength();
            unpacked += size;
            if (containsKey(COSName.W)) {
                entries += size / widthOfEntry();
            }
            if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
                throw excess();
            }
            return super.createView();
        }

        private boolean isPacked() throws UnfitFile {
            var filters = getFilters();
            if (filters == null || filters instanceof COSArray none && none.size() == 0) {
                return false;
            }
            var only = filters instanceof COSArray one && one.size() == 1 ? one.getObject(0) : filters;
            if (!COSName.FLATE_DECODE.equals(only) || width() > WIDEST) {
                throw excess();
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
                throw excess();
            }
            return sum;
        }

        private long unpackedSize() throws IOException {
            long size = Inflated.size(createRawInputStream(), MOST_UNPACKED - unpacked);
            if (size < 0) {
                throw excess();
            }
            return size;
        }
    }
}

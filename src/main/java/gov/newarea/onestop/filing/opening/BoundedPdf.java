package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox within {@link PdfLimits}: so many objects, so deep, and so much unpacked. Streams that say where objects are, or hold them,
 * must be packed as every program packs them.
 */
final class BoundedPdf extends PDFParser {

    private final BoundedRead file;
    private final PdfLimits limits;
    private final Map<Long, Map<COSObjectKey, COSBase>> packed = new HashMap<>();

    BoundedPdf(BoundedRead file, StreamCacheCreateFunction cache, PdfLimits limits) throws IOException {
        super(file);
        this.file = file;
        this.limits = limits;
        this.document = new Streams(cache);
    }

    /** @throws UnfitFile if a limit was passed, also where PDFBox went on */
    void requireWithin() throws UnfitFile {
        if (limits.isExceeded() || file.isUsedUp()) {
            throw new UnfitFile(Unfit.TOO_MUCH);
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        return limits.deeper(super::parseDirObject);
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
            return limits.deeper(super::parseDirObject);
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
            var stream = new MeasuredStream(cache, createRandomAccessReadView(start, length), limits);
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
}

package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Data packed by deflate. */
final class Inflated {

    private static final int HEADER = 2;
    private static final int BUFFER = 8192;

    private Inflated() {}

    /** Bytes it unpacks to, up to its end or to its first damage; -1 if they are more than the limit. */
    static long size(InputStream packed, long limit) throws IOException {
        packed.readNBytes(HEADER);
        var inflater = new Inflater(true);
        var in = new byte[BUFFER];
        var out = new byte[BUFFER];
        long size = 0;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int count = packed.read(in);
                    if (count <= 0) {
                        return size;
                    }
                    inflater.setInput(in, 0, count);
                }
                size += inflater.inflate(out);
                if (size > limit) {
                    return -1;
                }
            }
            return size;
        } catch (DataFormatException damaged) {
            return size;
        } finally {
            inflater.end();
        }
    }

    /** Whether the data begins as packed data does: RFC 1950. */
    static boolean begins(InputStream packed) throws IOException {
        int method = packed.read();
        int check = packed.read();
        return method >= 0 && check >= 0 && (method & 0xf) == 8 && (method * 256 + check) % 31 == 0;
    }
}

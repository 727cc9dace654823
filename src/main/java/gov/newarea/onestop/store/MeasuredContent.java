package gov.newarea.onestop.store;

import gov.newarea.onestop.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that throws a {@link Refusal} at its end if it is empty, and as soon as it exceeds a limit. */
class MeasuredContent extends FilterInputStream {

    private static final long MEGABYTE = 1024L * 1024;

    private final long limit;
    private long size;

    MeasuredContent(InputStream content, long limit) {
        super(content);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        if (read < 0 && size == 0) {
            throw Refusal.invalid("filing.file-empty");
        }
        size += Math.max(0, read);
        if (size > limit) {
            throw Refusal.invalid("filing.file-too-large", limit / MEGABYTE);
        }
    }
}

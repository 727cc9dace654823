package gov.newarea.onestop.filing.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file that can be read so many times its length in all, so that no content makes a parser read it again and again. */
final class BoundedRead implements RandomAccessRead {

    private static final int TIMES_THE_SIZE = 16;
    private static final long AT_LEAST = 4L * 1024 * 1024;

    private final RandomAccessRead file;
    private long left;

    BoundedRead(Path file) throws IOException {
        this.file = new RandomAccessReadBufferedFile(file.toFile());
        this.left = AT_LEAST + TIMES_THE_SIZE * Files.size(file);
    }

    /** Whether the parser wanted to read more than it may. */
    boolean isUsedUp() {
        return left < 0;
    }

    private int counted(int read) throws IOException {
        left -= Math.max(1, read);
        if (left < 0) {
            throw new UnfitFile(Unfit.TOO_MUCH);
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        counted(1);
        return file.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return counted(file.read(bytes, offset, length));
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package gov.newarea.onestop.store;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SplittableRandom;

/** A PDF of any length that is generated while it is read: a header followed by random bytes from a seed. */
public class Generated extends InputStream {

    private static final byte[] BEGINNING = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final SplittableRandom noise;
    private final MessageDigest digest = Hash.digest();
    private final long length;
    private long given;

    public Generated(long seed, long length) {
        this.noise = new SplittableRandom(seed);
        this.length = length;
    }

    /** The hash of the content, after all of it was read. */
    public String sha256() {
        return Hash.of(digest);
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) {
        if (given == length) {
            return -1;
        }
        int count = (int) Math.min(wanted, length - given);
        for (int i = 0; i < count; i++, given++) {
            buffer[offset + i] = given < BEGINNING.length ? BEGINNING[(int) given] : (byte) noise.nextInt();
        }
        digest.update(buffer, offset, count);
        return count;
    }
}

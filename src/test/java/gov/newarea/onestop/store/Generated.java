package gov.newarea.onestop.store;

import gov.newarea.onestop.OnePage;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.SplittableRandom;

/** A PDF of any length above 1000 bytes that is generated while it is read: one page, and random bytes from a seed. */
public class Generated extends InputStream {

    private final SplittableRandom noise;
    private final MessageDigest digest = Hash.digest();
    private final byte[] beginning;
    private final byte[] end;
    private final long length;
    private long given;

    public Generated(long seed, long length) {
        this.noise = new SplittableRandom(seed);
        this.length = length;
        long random = length - OnePage.before(0).length - OnePage.behind(0).length;
        this.beginning = OnePage.before(random);
        this.end = OnePage.behind(random);
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
            buffer[offset + i] = at(given);
        }
        digest.update(buffer, offset, count);
        return count;
    }

    private byte at(long place) {
        if (place < beginning.length) {
            return beginning[(int) place];
        }
        long fromEnd = length - place;
        return fromEnd <= end.length ? end[(int) (end.length - fromEnd)] : (byte) noise.nextInt();
    }
}

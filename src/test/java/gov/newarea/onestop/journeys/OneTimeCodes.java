package gov.newarea.onestop.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Generates one-time codes as the app on an officer's phone does: RFC 6238. */
public final class OneTimeCodes {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    private final byte[] key;
    private long last = Long.MIN_VALUE;

    /** The key as the page shows it, in groups of letters and digits. */
    public OneTimeCodes(String shown) {
        this.key = decoded(shown.replaceAll("\\s", ""));
    }

    /** An unused code: that of the present half minute, or that of the next if it was used already. */
    public String next() {
        last = Math.max(Instant.now().getEpochSecond() / SECONDS, last + 1);
        return code(last);
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int buffer = 0;
        for (char letter : text.toCharArray()) {
            buffer = buffer << 5 | BASE_32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}

package gov.newarea.onestop.certificate;

import java.security.SecureRandom;

/** Creates the token in a certificate's QR code: 128 random bits, so that certificates cannot be found by trying. */
final class VerifyToken {

    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerifyToken() {}

    static String next() {
        var token = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, BASE_32.length()).forEach(index -> token.append(BASE_32.charAt(index)));
        return token.toString();
    }

    static boolean looksLike(String text) {
        return text.matches("[a-z2-7]{" + LENGTH + "}");
    }
}

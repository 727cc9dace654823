package gov.newarea.onestop;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes from typed text what nobody sees and nobody means: marks, doubled blanks, and other forms of the same sign. */
final class TextFolding {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t\\u2800]+");
    private static final Pattern BREAKS = Pattern.compile("\n+");
    private static final Pattern BLANKS_AT_A_BREAK = Pattern.compile(" ?\n ?");
    private static final int FULL_WIDTH_TO_ASCII = 0xFEE0;

    private TextFolding() {}

    /** One line: a line break becomes a blank. */
    static String line(String typed) {
        return BREAKS.matcher(lines(typed)).replaceAll(" ");
    }

    /** Several lines, each without blanks around it. */
    static String lines(String typed) {
        var seen = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
            if (!isInvisible(character)) {
                seen.appendCodePoint(narrow(Ideographs.of(character)));
            }
        });
        var composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
        var joined = BLANKS.matcher(composed).replaceAll(" ");
        return BLANKS_AT_A_BREAK.matcher(joined).replaceAll("\n").strip();
    }

    /** All forms of a sign as one, full-width punctuation as ASCII too. */
    static String compatible(String typed) {
        return line(Normalizer.normalize(line(typed), Normalizer.Form.NFKC));
    }

    static int compatible(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .codePointAt(0);
    }

    /** Letters and digits of full width as ASCII; punctuation of full width belongs to Chinese text and stays. */
    private static int narrow(int character) {
        boolean letterOrDigit = character >= 0xFF10 && character <= 0xFF19
                || character >= 0xFF21 && character <= 0xFF3A
                || character >= 0xFF41 && character <= 0xFF5A;
        return letterOrDigit ? character - FULL_WIDTH_TO_ASCII : character;
    }

    /** Marks of direction and joining, fillers, selectors of glyphs, and control characters other than a break or a tab. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                character >= 0xFE00 && character <= 0xFE0F
                        || character >= 0xE0100 && character <= 0xE01EF
                        || character == 0x034F
                        || character == 0x115F
                        || character == 0x1160
                        || character == 0x3164
                        || character == 0xFFA0;
        };
    }
}

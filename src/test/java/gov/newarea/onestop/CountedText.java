package gov.newarea.onestop;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that counts how often its characters are read. */
public final class CountedText implements CharSequence {

    private final String text;
    private long looks;

    private CountedText(String text) {
        this.text = text;
    }

    /** The largest number of reads per character when the pattern is matched against hostile texts. */
    public static double looksMatching(Pattern pattern) {
        return looks(text -> pattern.matcher(text).matches());
    }

    /** The largest number of reads per character when the pattern is searched in hostile texts. */
    public static double looksSeeking(Pattern pattern) {
        return looks(text -> pattern.matcher(text).results().count());
    }

    private static double looks(Consumer<CharSequence> reading) {
        return hostile()
                .mapToDouble(text -> {
                    var counted = new CountedText(text);
                    reading.accept(counted);
                    return (double) counted.looks / text.length();
                })
                .max()
                .orElseThrow();
    }

    /** Texts that make a pattern backtrack. */
    private static Stream<String> hostile() {
        return Stream.of("a", "0", ".", "-", "@", "a.", "a@", "1-", " ", "a@.", "a ", "13", "a-a.")
                .flatMap(part -> Stream.of("", "a@", "off 2031-01-01")
                        .flatMap(start ->
                                Stream.of("", " ", "@", "\u2028x").map(end -> start + part.repeat(5000) + end)));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

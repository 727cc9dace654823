package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Typed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Splits a search into words and ignores case and width of letters. */
record SearchWords(List<String> words) {

    /** Longer searches are cut to this length. */
    private static final int LONGEST = 200;

    static SearchWords of(String text) {
        var kept = fold(text.substring(0, Math.min(text.length(), LONGEST)));
        return new SearchWords(Stream.of(kept.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    static String fold(String text) {
        return Typed.narrow(text).toLowerCase(Locale.ROOT);
    }

    boolean allIn(String folded) {
        return words.stream().allMatch(folded::contains);
    }
}

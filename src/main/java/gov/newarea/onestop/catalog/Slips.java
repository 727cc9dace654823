package gov.newarea.onestop.catalog;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds words that were typed with one slip: a letter too many, too few, another one, or two exchanged. */
final class Slips {

    private static final int SHORTEST_IN_HAN = 3;
    private static final int SHORTEST_IN_LETTERS = 5;
    private static final int LONGEST = 24;

    /** The words that become this text when one letter is left out, or none. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private final Numbered numbers = new Numbered();

    void add(String word, BitSet meant) {
        if (isLongEnough(word)) {
            numbers.add(word, meant);
            for (var text : shortened(word)) {
                words.computeIfAbsent(text, unknown -> new HashSet<>()).add(word);
            }
        }
    }

    /** The numbers under which a word stands that is one slip away from what was typed. */
    BitSet near(String typed) {
        var found = new BitSet();
        if (isLongEnough(typed)) {
            shortened(typed).stream()
                    .flatMap(text -> words.getOrDefault(text, Set.of()).stream())
                    .filter(word -> isOneSlip(typed, word))
                    .forEach(word -> numbers.find(word, found));
        }
        return found;
    }

    private static boolean isLongEnough(String word) {
        int shortest = word.charAt(0) < 0x80 ? SHORTEST_IN_LETTERS : SHORTEST_IN_HAN;
        return word.length() >= shortest && word.length() <= LONGEST;
    }

    private static Set<String> shortened(String word) {
        var texts = new HashSet<String>();
        texts.add(word);
        for (int i = 0; i < word.length(); i++) {
            texts.add(word.substring(0, i) + word.substring(i + 1));
        }
        return texts;
    }

    /** Whether the texts differ in one letter, or in two neighbours exchanged. */
    static boolean isOneSlip(String one, String other) {
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var here = one.substring(begin, one.length() - end);
        var there = other.substring(begin, other.length() - end);
        return here.length() <= 1 && there.length() <= 1
                || here.length() == 2 && there.contentEquals(new StringBuilder(here).reverse());
    }
}

package gov.newarea.onestop.catalog;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which texts hold a word, found by the pairs of letters in it. */
final class Grams {

    private final List<String> texts;
    private final Map<Integer, BitSet> letters = new HashMap<>();
    private final Map<Integer, BitSet> pairs = new HashMap<>();

    Grams(List<String> texts) {
        this.texts = texts;
        for (int number = 0; number < texts.size(); number++) {
            var text = texts.get(number);
            for (int i = 0; i < text.length(); i++) {
                note(letters, text.charAt(i), number);
                if (i > 0) {
                    note(pairs, pair(text, i), number);
                }
            }
        }
    }

    private static void note(Map<Integer, BitSet> index, int key, int number) {
        index.computeIfAbsent(key, unknown -> new BitSet()).set(number);
    }

    private static int pair(String text, int second) {
        return text.charAt(second - 1) << 16 | text.charAt(second);
    }

    /** The numbers of the texts that hold the word. */
    BitSet holding(String word) {
        var found = having(word.charAt(0));
        for (int i = 1; i < word.length() && !found.isEmpty(); i++) {
            found.and(pairs.getOrDefault(pair(word, i), new BitSet()));
        }
        if (word.length() > 2) {
            for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
                if (!texts.get(number).contains(word)) {
                    found.clear(number);
                }
            }
        }
        return found;
    }

    /** The numbers of the texts that have the letter. */
    BitSet having(char letter) {
        return (BitSet) letters.getOrDefault((int) letter, new BitSet()).clone();
    }
}

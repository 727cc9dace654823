package gov.newarea.onestop.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Words, each with the sets of numbers it stands for; a set may stand under many words and is kept once. */
final class Numbered {

    private static final char LAST = '\uFFFF';

    private final TreeMap<String, List<BitSet>> words = new TreeMap<>();

    void add(String word, BitSet numbers) {
        words.computeIfAbsent(word, unknown -> new ArrayList<>(1)).add(numbers);
    }

    /** Adds the numbers of the word. */
    void find(String word, BitSet found) {
        words.getOrDefault(word, List.of()).forEach(found::or);
    }

    /** The numbers of all words that begin so. */
    BitSet findBeginning(String beginning) {
        var found = new BitSet();
        words.subMap(beginning, true, beginning + LAST, false).values().forEach(sets -> sets.forEach(found::or));
        return found;
    }
}

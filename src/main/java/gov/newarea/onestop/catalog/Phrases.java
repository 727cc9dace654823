package gov.newarea.onestop.catalog;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The phrases by which things are found, each kept once with its things, and the ways in which they are typed. */
final class Phrases {

    private static final int LONGEST = 24;
    private static final int SHORTEST_BLURRED = 5;

    private final Map<String, BitSet> things = new HashMap<>();
    private final Numbered pinyin = new Numbered();
    private final Numbered blurred = new Numbered();
    private final Slips slips = new Slips();

    /** @param known the phrases of each thing, in the order of the things */
    Phrases(List<? extends Collection<String>> known) {
        for (int number = 0; number < known.size(); number++) {
            for (var phrase : known.get(number)) {
                things.computeIfAbsent(phrase, unknown -> new BitSet()).set(number);
            }
        }
        things.forEach(this::add);
    }

    private void add(String phrase, BitSet numbers) {
        for (var way : Pinyin.fromAnyCharacter(phrase)) {
            pinyin.add(way, numbers);
            if (way.length() >= SHORTEST_BLURRED) {
                blurred.add(Pinyin.blurred(way), numbers);
            }
        }
        slips.add(phrase, numbers);
        Pinyin.of(phrase).forEach(way -> slips.add(way, numbers));
        Stream.of(phrase.split("[^a-z]+")).filter(word -> !word.isEmpty()).forEach(word -> slips.add(word, numbers));
    }

    /** What has just this phrase. */
    BitSet called(String phrase) {
        return things.getOrDefault(phrase, new BitSet());
    }

    BitSet spelled(String word) {
        return isPinyin(word) && word.length() > 1 ? pinyin.findBeginning(word) : new BitSet();
    }

    BitSet blurred(String word) {
        return isPinyin(word) && word.length() >= SHORTEST_BLURRED
                ? blurred.findBeginning(Pinyin.blurred(word))
                : new BitSet();
    }

    BitSet near(String word) {
        return slips.near(word);
    }

    /** What the longest phrases inside a sentence find. */
    BitSet within(String sentence) {
        var found = new BitSet();
        for (int length = Math.min(LONGEST, sentence.length()); length > 1 && found.isEmpty(); length--) {
            for (int begin = 0; begin + length <= sentence.length(); begin++) {
                found.or(called(sentence.substring(begin, begin + length)));
            }
        }
        return found;
    }

    private static boolean isPinyin(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}

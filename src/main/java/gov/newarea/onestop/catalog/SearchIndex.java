package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Typed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds things by what people type: by their texts; by pinyin and its initials; by phrases inside a sentence; and, where all of that
 * finds nothing, by sound or with one slip. What a search costs grows with its length, which is bounded.
 */
final class SearchIndex<T> {

    private static final int BEST = 2;

    private final SearchWords words;
    private final List<T> things;
    private final List<String> names;
    private final List<String> keywords;
    private final Grams texts;
    private final Phrases typed;

    /**
     * What is searched of a thing.
     *
     * @param name in all languages
     * @param keywords phrases that people search with
     * @param text whatever else it may be found by
     */
    record Entry<T>(T thing, List<String> name, List<String> keywords, List<String> text) {}

    SearchIndex(List<Entry<T>> entries, SearchWords words) {
        this.words = words;
        things = entries.stream().map(Entry::thing).toList();
        names = entries.stream().map(entry -> joined(entry.name())).toList();
        var known = entries.stream()
                .map(entry -> words.withAlike(Stream.of(entry.name(), entry.keywords())
                        .flatMap(List::stream)
                        .toList()))
                .toList();
        keywords = entries.stream().map(entry -> joined(entry.keywords())).toList();
        texts = new Grams(IntStream.range(0, entries.size())
                .mapToObj(n -> names.get(n) + "\n" + keywords.get(n) + "\n"
                        + joined(entries.get(n).text()))
                .toList());
        typed = new Phrases(known);
    }

    private static String joined(List<String> texts) {
        return texts.stream().map(Typed::folded).collect(Collectors.joining("\n"));
    }

    /** What every word of the text finds, the best first; everything for a blank text. */
    List<T> search(String text) {
        var asked = words.meant(text);
        var found = new BitSet();
        found.set(0, things.size());
        asked.forEach(word -> found.and(matching(word)));
        var byScore = new TreeMap<Integer, List<T>>(Comparator.reverseOrder());
        found.stream().forEach(number -> byScore.computeIfAbsent(score(asked, number), unknown -> new ArrayList<>())
                .add(things.get(number)));
        return byScore.values().stream().flatMap(List::stream).toList();
    }

    private int score(List<String> asked, int number) {
        return asked.stream().mapToInt(word -> score(word, number)).sum();
    }

    private int score(String word, int number) {
        if (names.get(number).contains(word)) {
            return BEST;
        }
        return keywords.get(number).contains(word) ? 1 : 0;
    }

    private BitSet matching(String word) {
        return Stream.<Function<String, BitSet>>of(
                        this::written, this::bare, typed::within, typed::blurred, typed::near)
                .map(way -> way.apply(word))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(BitSet::new);
    }

    /** As the word stands, by another word that means the same, or in pinyin. */
    private BitSet written(String word) {
        var found = texts.holding(word);
        found.or(typed.called(word));
        found.or(typed.spelled(word));
        return found;
    }

    private BitSet bare(String word) {
        var bare = words.bare(word);
        return bare.isEmpty() || bare.equals(word) ? new BitSet() : matching(bare);
    }

    /** What shares most letters with the text, where rare letters count more. */
    List<T> nearest(String text, int most) {
        var points = new double[things.size()];
        String.join("", SearchWords.of(text))
                .chars()
                .distinct()
                .filter(letter -> letter >= 0x80)
                .forEach(letter -> {
                    var having = texts.having((char) letter);
                    having.stream().forEach(number -> points[number] += 1.0 / having.cardinality());
                });
        var numbers = new ArrayList<Integer>();
        for (int number = 0; number < points.length; number++) {
            if (points[number] > 0) {
                numbers.add(number);
            }
        }
        numbers.sort(Comparator.comparing(number -> -points[number]));
        return numbers.stream().limit(most).map(things::get).toList();
    }
}

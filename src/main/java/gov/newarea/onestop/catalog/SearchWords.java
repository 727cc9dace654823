package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that people search with, from {@code search.yml}.
 *
 * @param stops phrases that say nothing about the matter, folded, the longest first
 * @param alike groups of words that mean the same, folded
 */
record SearchWords(List<String> stops, List<Set<String>> alike) {

    /** Longer searches are cut to this length. */
    private static final int LONGEST = 100;

    /** Words beyond these are left out. */
    private static final int MOST = 8;

    static SearchWords read(CatalogFiles files) {
        var file = files.read("search.yml", Table.class);
        return new SearchWords(
                file.stops().stream()
                        .map(Typed::folded)
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList(),
                file.alike().stream().map(group -> Set.copyOf(folded(group))).toList());
    }

    /** The words of a search: what stands between blanks. */
    static List<String> of(String text) {
        return Stream.of(Typed.folded(text.substring(0, Math.min(text.length(), LONGEST)))
                        .split("[\\s,.;:!?'\"，。；：！？、]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The words of a search without those that say nothing, unless there are no others. */
    List<String> meant(String text) {
        var all = of(text);
        var meant = all.stream().filter(word -> !bare(word).isEmpty()).toList();
        return meant.isEmpty() ? all : meant;
    }

    /** What is left of a word without the phrases that say nothing. */
    String bare(String word) {
        var rest = word;
        for (var stop : stops) {
            boolean letters = stop.charAt(0) < 0x80;
            rest = letters ? (rest.equals(stop) ? "" : rest) : rest.replace(stop, "");
        }
        return rest;
    }

    /** The phrases, folded, and what means the same as one of them. */
    Set<String> withAlike(List<String> phrases) {
        var folded = folded(phrases);
        var all = new LinkedHashSet<>(folded);
        alike.stream()
                .filter(group -> folded.stream().anyMatch(group::contains))
                .forEach(all::addAll);
        return all;
    }

    private static List<String> folded(List<String> phrases) {
        return new ArrayList<>(phrases.stream()
                .map(Typed::folded)
                .filter(phrase -> !phrase.isEmpty())
                .toList());
    }

    private record Table(List<String> stops, List<List<String>> alike) {}
}

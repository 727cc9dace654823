package gov.newarea.onestop.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How Han characters are read, without tones; the build writes the table of readings. */
final class Pinyin {

    private static final String TABLE = "/han/pinyin.txt";

    /** A phrase of many characters with several readings is not spelled in all ways. */
    private static final int MOST_WAYS = 16;

    private static final Map<Integer, List<String>> READINGS = readings();

    private Pinyin() {}

    /** The ways in which a phrase is typed on a keyboard: 营业执照 is {@code yingyezhizhao} and {@code yyzz}. Other signs are left out. */
    static Set<String> of(String phrase) {
        var ways = new LinkedHashSet<>(ways(phrase, reading -> reading));
        ways.addAll(ways(phrase, reading -> reading.substring(0, 1)));
        return ways;
    }

    /** The ways to type the phrase from each of its characters on: somebody may begin with any word of it. */
    static Set<String> fromAnyCharacter(String phrase) {
        var ways = new LinkedHashSet<String>();
        for (int i = 0; i < phrase.length(); i = phrase.offsetByCodePoints(i, 1)) {
            if (READINGS.containsKey(phrase.codePointAt(i))) {
                ways.addAll(of(phrase.substring(i)));
            }
        }
        ways.removeIf(way -> way.length() < 2);
        return ways;
    }

    /** How it sounds to who does not tell zh from z, ang from an, or l from n: 模糊音. */
    static String blurred(String typed) {
        return typed.replaceAll("([zcs])h", "$1").replace("ng", "n").replace('l', 'n');
    }

    private static Set<String> ways(String phrase, UnaryOperator<String> part) {
        Set<String> ways = new LinkedHashSet<>(List.of(""));
        for (int character : phrase.codePoints().toArray()) {
            var readings = READINGS.getOrDefault(character, List.of());
            if (!readings.isEmpty()) {
                var longer = new LinkedHashSet<String>();
                for (var reading : ways.size() > MOST_WAYS ? readings.subList(0, 1) : readings) {
                    ways.forEach(way -> longer.add(way + part.apply(reading)));
                }
                ways = longer;
            }
        }
        ways.remove("");
        return ways;
    }

    private static Map<Integer, List<String>> readings() {
        var readings = new HashMap<Integer, List<String>>();
        for (var line : table().split("\n")) {
            var parts = line.split(" ");
            parts[1].codePoints().forEach(character -> readings.computeIfAbsent(character, unknown -> new ArrayList<>())
                    .add(parts[0]));
        }
        return readings;
    }

    private static String table() {
        try (InputStream file =
                Objects.requireNonNull(Pinyin.class.getResourceAsStream(TABLE), "the build writes " + TABLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package gov.newarea.onestop.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.core.io.ClassPathResource;

/** Han characters beyond the usual faces (extensions B to F), in faces of about a thousand each; a face is parsed when first needed. */
final class RareFaces {

    private record Range(int last, String face) {}

    private final NavigableMap<Integer, Range> ranges = new TreeMap<>();
    private final Map<String, TrueTypeFont> parsed = new ConcurrentHashMap<>();

    private RareFaces() {}

    /** Reads the list that the build writes: in each line a face and the ranges of its characters, in hexadecimal. */
    static RareFaces read() {
        var faces = new RareFaces();
        try {
            var list = new ClassPathResource("fonts/rare/faces.txt").getContentAsString(StandardCharsets.UTF_8);
            list.lines().map(line -> line.split("[ ,]")).forEach(faces::add);
        } catch (IOException missing) {
            throw new UncheckedIOException("the build of the pages puts the fonts in place", missing);
        }
        return faces;
    }

    private void add(String... line) {
        for (int i = 1; i < line.length; i++) {
            var ends = line[i].split("-");
            ranges.put(Integer.parseInt(ends[0], 16), new Range(Integer.parseInt(ends[ends.length - 1], 16), line[0]));
        }
    }

    boolean has(int character) {
        return face(character).isPresent();
    }

    private Optional<String> face(int character) {
        return Optional.ofNullable(ranges.floorEntry(character))
                .map(Map.Entry::getValue)
                .filter(range -> character <= range.last())
                .map(Range::face);
    }

    /** The faces that have these characters. */
    Set<String> of(Collection<Integer> characters) {
        var names = new TreeSet<String>();
        characters.forEach(character -> face(character).ifPresent(names::add));
        return names;
    }

    TrueTypeFont typeface(String face) {
        return parsed.computeIfAbsent(face, name -> Fonts.parse("rare/" + name + ".ttf"));
    }
}

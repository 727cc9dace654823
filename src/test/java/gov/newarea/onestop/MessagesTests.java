package gov.newarea.onestop;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。；：？！（）《》“”]+");

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesSayTheSameThings(String area) {
        var chinese = bundle(area);
        var english = bundle(area + "_en");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english)
                .allSatisfy((key, text) ->
                        assertThat(arguments(text)).as("arguments of %s", key).isEqualTo(arguments(chinese.get(key))));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noMessageIsEmpty(String area) {
        var both = Stream.of(area, area + "_en").map(MessagesTests::bundle).toList();

        assertThat(both).allSatisfy(texts -> assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void quotesAreDoubledWhereAMessageTakesArguments(String area) {
        var both = Stream.of(area, area + "_en").map(MessagesTests::bundle).toList();

        assertThat(both).allSatisfy(texts -> assertThat(texts).allSatisfy((key, text) -> {
            if (arguments(text).isEmpty()) {
                assertThat(text).as(key).doesNotContain("''");
            } else {
                assertThat(LONE_QUOTE.matcher(text).find()).as(key).isFalse();
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void pagesHoldNoTextOfTheirOwn(Path template) {
        var text = page(template);

        assertThat(HAN.matcher(text).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageAPageAsksForExists(Path template) {
        var known = new TreeMap<String, String>();
        areas().forEach(area -> known.putAll(bundle(area)));

        assertThat(KEY.matcher(page(template)).results().map(found -> found.group(1)))
                .allSatisfy(key -> assertThat(known).containsKey(key));
    }

    static Stream<String> areas() {
        return files(RESOURCES.resolve("messages")).stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"));
    }

    /** Skips letters, which are written in the language of the law, and mails, which have templates of their own. */
    static Stream<Path> templates() {
        return files(RESOURCES.resolve("templates")).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .filter(file -> Stream.of("letter", "mail")
                        .noneMatch(folder -> file.getParent().endsWith(folder)));
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(
                ARGUMENT.matcher(text).results().map(found -> found.group(1)).toList());
    }

    private static Map<String, String> bundle(String name) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(read(RESOURCES.resolve("messages/" + name + ".properties"))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return texts.stringPropertyNames().stream().collect(toMap(key -> key, texts::getProperty));
    }

    private static String page(Path template) {
        return read(template).replaceAll("(?s)<!--.*?-->", "");
    }

    private static List<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

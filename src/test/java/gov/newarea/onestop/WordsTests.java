package gov.newarea.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds messages, pages and the catalogue to the table of src/docs/words.md: one word for one thing. */
class WordsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final List<String> SAID = said();

    @ParameterizedTest
    @MethodSource("wordsNotToUse")
    void wordsOfTheLastColumnAreSaidNowhere(String word) {
        var pattern = pattern(word);

        assertThat(SAID).noneMatch(text -> pattern.matcher(text).find());
    }

    /** Every word the table recommends is used; a row that nothing says any more goes. */
    @ParameterizedTest
    @MethodSource("wordsToUse")
    void wordsOfTheTableAreSaid(String word) {
        var pattern = pattern(word);

        assertThat(SAID).anyMatch(text -> pattern.matcher(text).find());
    }

    static Stream<String> wordsNotToUse() {
        return rows().flatMap(row -> words(row[4], ","));
    }

    static Stream<String> wordsToUse() {
        return rows().flatMap(row -> Stream.concat(words(row[2], ";"), words(row[3], ";")));
    }

    private static Stream<String[]> rows() {
        return lines(Path.of("src/docs/words.md"))
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .skip(1)
                .map(line -> line.split("\\|", -1));
    }

    private static Stream<String> words(String cell, String separator) {
        return Stream.of(cell.split(separator)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static Pattern pattern(String word) {
        boolean chinese = word.codePoints().anyMatch(Character::isIdeographic);
        return chinese
                ? Pattern.compile(Pattern.quote(word))
                : Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** What is said to people: values of messages, text of pages, and the catalogue without its comments. */
    private static List<String> said() {
        var messages = files(RESOURCES.resolve("messages"), ".properties")
                .flatMap(WordsTests::lines)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('=') + 1));
        var pages = files(RESOURCES.resolve("templates"), ".html")
                .map(file -> read(file).replaceAll("(?s)<!--.*?-->|<style.*?</style>|<(?:\"[^\"]*\"|[^\">])*>", " "));
        var catalogue = files(Path.of("config/catalog"), ".yml")
                .flatMap(WordsTests::lines)
                .filter(line -> !line.strip().startsWith("#"));
        return Stream.of(messages, pages, catalogue).flatMap(texts -> texts).toList();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

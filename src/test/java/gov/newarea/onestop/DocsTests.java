package gov.newarea.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents name classes, files and commands that exist. */
@Tag("once")
class DocsTests {

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE =
            Pattern.compile("(?:[a-z]+\\.)*([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)(?:\\.\\w+)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern FENCE = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

    private static final String READMES_START = "README";

    @ParameterizedTest
    @MethodSource("documents")
    void nameOnlyTypesThatTheCodeKnows(Path document) throws IOException {
        var words = words();

        assertThat(CODE.matcher(Files.readString(document)).results().map(found -> found.group(1)))
                .filteredOn(code -> TYPE.matcher(code).matches())
                .map(DocsTests::type)
                .allSatisfy(type -> assertThat(words).contains(type));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linkOnlyToFilesThatExist(Path document) throws IOException {
        var folder = document.toAbsolutePath().getParent();

        assertThat(LINK.matcher(Files.readString(document)).results().map(found -> found.group(1)))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @Test
    void bothReadmesHaveTheSameCommandsAndNameTheSameCode() throws IOException {
        var english = Files.readString(Path.of("README.md"));
        var chinese = Files.readString(Path.of("README.zh-CN.md"));

        assertThat(commands(chinese)).isEqualTo(commands(english)).isNotEmpty();
        assertThat(code(chinese)).isEqualTo(code(english));
    }

    @Test
    void readmesKeepToShortLines() throws IOException {
        for (var document : documents().toList()) {
            if (document.toString().startsWith(READMES_START)) {
                assertThat(Files.readAllLines(document)).allSatisfy(line -> assertThat(line)
                        .satisfiesAnyOf(text -> assertThat(text).hasSizeLessThan(120), text -> assertThat(text)
                                .contains("![")));
            }
        }
    }

    /** The commands without their comments, which differ in language. */
    private static List<String> commands(String document) {
        return FENCE.matcher(document)
                .results()
                .flatMap(found -> found.group(1).lines())
                .map(line -> line.replaceAll(" *#.*", ""))
                .toList();
    }

    private static Set<String> code(String document) {
        var code = new TreeSet<String>();
        CODE.matcher(document.replaceAll("(?s)```.*?```", "")).results().forEach(found -> code.add(found.group(1)));
        return code;
    }

    private static String type(String code) {
        var type = TYPE.matcher(code);
        return type.matches() ? type.group(1) : code;
    }

    private static Set<String> words() throws IOException {
        var words = new TreeSet<String>();
        for (var folder : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    Pattern.compile("[A-Z]\\w+")
                            .matcher(Files.readString(file))
                            .results()
                            .map(MatchResult::group)
                            .forEach(words::add);
                }
            }
        }
        return words;
    }

    static Stream<Path> documents() throws IOException {
        try (var files = Files.walk(Path.of("src/docs"))) {
            var documents =
                    files.filter(each -> each.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md")), documents.stream());
        }
    }
}

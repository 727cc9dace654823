package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.AntPathMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each library of the product belongs to a version line that is supported on the day of the build, as {@code src/docs/security.md} says.
 * The day and the versions come from the bill of materials of this build.
 */
class SupportTests {

    private static final Path SECURITY = Path.of("src/docs/security.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([^`]+)` \\| ([\\d., ]+) \\| \\**(\\d{4}-\\d\\d-\\d\\d)\\** \\|.*");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*(?:<!--.*?-->\\s*)?<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    private final JsonNode application = bill("application");
    private final List<Line> lines = lines();

    /** A row of the table: the libraries, their version lines, and the last day of support. */
    private record Line(String libraries, List<String> versions, LocalDate until) {

        boolean names(String library) {
            return new AntPathMatcher(":").match(libraries, library)
                    || new AntPathMatcher("/").match(libraries, library);
        }

        boolean holds(String version) {
            return versions.stream().anyMatch(each -> version.equals(each) || version.startsWith(each + "."));
        }
    }

    @Test
    void areOfALineThatSecurityMdNames() {
        var unnamed = new ArrayList<String>();

        named().forEach((library, version) -> {
            var mine = lines.stream().filter(line -> line.names(library)).toList();
            if (mine.size() != 1 || !mine.get(0).holds(version)) {
                unnamed.add(library + " " + version + ": " + mine);
            }
        });

        assertThat(unnamed)
                .as("give each a row of its line in " + SECURITY + ", with the date until which it is supported")
                .isEmpty();
    }

    @Test
    void areStillSupported() {
        var built = LocalDate.parse(
                application.path("metadata").path("timestamp").asString().substring(0, 10));

        assertThat(lines).isNotEmpty();
        assertThat(lines)
                .as("raise these libraries, or look at their source again and say in " + SECURITY
                        + " until when they are supported")
                .allMatch(line -> !line.until().isBefore(built));
    }

    @Test
    void areNamedOnlyWhereTheyAreUsed() {
        var named = named().keySet();

        assertThat(lines)
                .as("rows of " + SECURITY + " for libraries that are gone")
                .allMatch(line -> named.stream().anyMatch(line::names));
    }

    /** The libraries in pom.xml and package.json that are delivered, with their version in this build. */
    private Map<String, String> named() {
        var versions = new LinkedHashMap<String, String>();
        application
                .path("components")
                .forEach(each -> versions.put(
                        each.path("group").asString("") + ":"
                                + each.path("name").asString(),
                        each.path("version").asString()));
        bill("pages")
                .path("components")
                .forEach(each -> versions.put(
                        "npm:" + each.path("name").asString(),
                        each.path("version").asString()));
        var named = new LinkedHashMap<String, String>();
        Stream.concat(dependencies(), packages())
                .forEach(library -> named.put(library, versions.getOrDefault(library, "?")));
        return named;
    }

    private static Stream<String> dependencies() {
        var pom = read(Path.of("pom.xml"));
        var ours = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return DEPENDENCY
                .matcher(ours)
                .results()
                .filter(each -> !each.group(3).contains("<scope>test</scope>"))
                .map(each -> each.group(1) + ":" + each.group(2));
    }

    /** The libraries that reach a browser; the tools that build and check the pages are devDependencies. */
    private static Stream<String> packages() {
        var pages = new JsonMapper().readTree(read(Path.of("src/main/frontend/package.json")));
        return pages.path("dependencies").propertyNames().stream().map(name -> "npm:" + name);
    }

    private static List<Line> lines() {
        return read(SECURITY)
                .lines()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(row -> new Line(row.group(1), List.of(row.group(2).split(", ?")), LocalDate.parse(row.group(3))))
                .toList();
    }

    private static JsonNode bill(String name) {
        try (var file = new ClassPathResource("META-INF/sbom/" + name + ".cdx.json").getInputStream()) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

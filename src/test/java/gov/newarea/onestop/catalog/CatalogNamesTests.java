package gov.newarea.onestop.catalog;

import static gov.newarea.onestop.catalog.CatalogFixtures.departments;
import static gov.newarea.onestop.catalog.CatalogFixtures.publishedCatalog;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.identity.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code uses the properties of catalogue entries and never the code of a certain entry. */
class CatalogNamesTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** In this class "tax" is the name of a section of the company's form, not of an item. */
    private static final Set<String> ALLOWED = Set.of("PeopleRules.java: tax");

    @Test
    void noLiteralNamesAnEntryOfTheCatalogue() {
        var codes = codes();

        var named = sources()
                .flatMap(source ->
                        literals(source).filter(codes::contains).map(literal -> source.getFileName() + ": " + literal))
                .collect(toUnmodifiableSet());

        assertThat(codes).contains("food-permit", "three-in-one", "company-registration", "business-licence", "tax");
        assertThat(named).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    private static Set<String> codes() {
        var catalog = publishedCatalog();
        return Stream.of(
                        catalog.bundles().stream().flatMap(bundle -> Stream.of(bundle.code(), bundle.form())),
                        catalog.bundles().stream().map(Bundle::process),
                        catalog.bundles().stream().flatMap(bundle -> bundle.items().stream()),
                        catalog.certificates().stream().map(CertificateKind::code),
                        departments().all().stream().map(Department::code))
                .flatMap(codes -> codes)
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> literals(Path source) {
        try {
            return LITERAL.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package gov.newarea.onestop;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** Which types a room shows to the others, and which rooms it uses. */
@Tag("once")
class DoorTests {

    private static final String BASE = "gov.newarea.onestop";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    private static final int MOST = 12;

    /** Types that only tests of another package use: rounds that a test runs itself, a page without a server, the rules of forms. */
    private static final Set<String> PUBLIC_FOR_TESTS = Set.of(
            "OrphanedClaims",
            "KeyRound",
            "Recall",
            "AccountPage",
            "MarketAccess",
            "CompanyFormRules",
            "RestaurantFormRules");

    /** Checks all packages, including sub-packages: none depends on itself through others. */
    @Test
    void packagesHaveNoCycles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void roomsShowFewTypesToOthers() {
        var doors = HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !room(type).isEmpty() && isUsedOutside(type, DoorTests::room))
                .collect(groupingBy(DoorTests::room, mapping(JavaClass::getSimpleName, toCollection(TreeSet::new))));

        assertThat(doors).isNotEmpty().allSatisfy((room, types) -> assertThat(types)
                .as("doors of " + room)
                .hasSizeLessThanOrEqualTo(MOST));
    }

    /** A type is used if another package names it, or if a public method returns it to another package. */
    @Test
    void whatIsPublicIsUsedByAnotherPackage() {
        var unused = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !PUBLIC_FOR_TESTS.contains(type.getSimpleName()))
                .filter(type -> !isUsedOutside(type, JavaClass::getPackageName) && !isHandedOut(type));

        assertThat(unused).extracting(JavaClass::getName).isEmpty();
    }

    @Test
    void everyDeclaredDependencyIsUsed() {
        var rooms = HOUSE.stream()
                .map(DoorTests::room)
                .filter(room -> !room.isEmpty())
                .distinct();

        assertThat(rooms).isNotEmpty().allSatisfy(room -> assertThat(allowed(room))
                .as("allowedDependencies of " + room)
                .allSatisfy(allowed -> assertThat(usedBy(room)).contains(allowed.replace(" :: ", "."))));
    }

    @Test
    void everyPackageSaysWhatItHolds() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/gov/newarea/onestop"))) {
            assertThat(folders.filter(Files::isDirectory)).isNotEmpty().allSatisfy(folder -> assertThat(
                            folder.resolve("package-info.java"))
                    .content()
                    .containsPattern("^/\\*\\*\\s[\\s*]*\\p{Lu}[^.]+\\.")
                    .contains("@NullMarked"));
        }
    }

    private static boolean isUsedOutside(JavaClass type, Function<JavaClass, String> place) {
        return withNested(type)
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !place.apply(user).equals(place.apply(type)));
    }

    private static boolean isHandedOut(JavaClass type) {
        return HOUSE.stream()
                .filter(giver -> !giver.equals(type) && giver.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(giver -> giver.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(method ->
                        method.getReturnType().getAllInvolvedRawTypes().contains(type));
    }

    private static Stream<JavaClass> withNested(JavaClass type) {
        return HOUSE.stream().filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"));
    }

    /** The packages of other rooms that a room uses, without the base package: {@code approval.queue}. */
    private static Set<String> usedBy(String room) {
        return HOUSE.stream()
                .filter(type -> room(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(name -> name.startsWith(BASE + "."))
                .map(name -> name.substring(BASE.length() + 1))
                .collect(toCollection(TreeSet::new));
    }

    private static String[] allowed(String room) {
        try {
            return Class.forName(BASE + "." + room + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(room + " is no room", e);
        }
    }

    /** The room a type belongs to; empty for types of the base package. */
    private static String room(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(BASE) ? "" : name.substring(BASE.length() + 1).replaceFirst("[.].*", "");
    }
}

package gov.newarea.onestop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@Tag("once")
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gov.newarea.onestop");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("gov.newarea.onestop");

    /** These packages start other processes, which use the machine's clock. */
    private static final String[] PROCESSES_OF_THEIR_OWN = {"..nodes..", "..bench.."};

    /** Keycloak checks one-time codes against the machine's clock. */
    private static final String CODES_FOR_KEYCLOAK = "gov.newarea.onestop.journeys.OneTimeCodes";

    /** This migration has run on existing databases, so its text must not change. */
    private static final Path MIGRATED = Path.of("src/main/resources/db/migration/V8__four_eyes.sql");

    private static final Pattern ASKS_THE_DATABASE =
            Pattern.compile("\\b(CURRENT_(DATE|TIME|TIMESTAMP)|LOCALTIME|LOCALTIMESTAMP|SYSDATE|UTC_\\w+|NOW\\(.*\\))");

    private static final DescribedPredicate<JavaClass> CHANGING = describe(
            "of a kind that changes",
            type -> Stream.of(AbstractCollection.class, AbstractMap.class, ThreadLocal.class, StringBuilder.class)
                            .anyMatch(type::isAssignableTo)
                    || type.getPackageName().startsWith("java.util.concurrent"));

    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE = describe(
            "the machine's clock",
            access -> access.getTarget() instanceof CodeUnitAccessTarget call
                    && isClock(call)
                    && call.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class)));

    private static final DescribedPredicate<JavaAccess<?>> ASKS_FOR_THE_DAY = describe(
            "the day of the clock", access -> switch (access.getTarget().getName()) {
                case "now", "today" -> access.getTargetOwner().getPackageName().matches("java.time|.*[.]deadline");
                case "TODAY", "goTo" -> access.getTargetOwner().isEquivalentTo(TestClock.class);
                default -> false;
            });

    @Test
    void everyRoomUsesOnlyWhatItDeclares() {
        ApplicationModules.of(OneStopApplication.class).verify();
    }

    @Test
    void onlyOnePackageKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..approval.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void onlyTheApplicationReadsTheClockOfTheMachine() {
        noClasses()
                .that()
                .areNotAssignableTo(OneStopApplication.class)
                .should()
                .accessTargetWhere(ASKS_THE_MACHINE)
                .check(HOUSE);
    }

    @Test
    void testsReadOnlyTheTestClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CODES_FOR_KEYCLOAK)
                .and()
                .resideOutsideOfPackages(PROCESSES_OF_THEIR_OWN)
                .should()
                .accessTargetWhere(ASKS_THE_MACHINE)
                .check(TESTS);
    }

    /** {@code .ci/run} runs the tests tagged {@code days} again on later days. */
    @Test
    void testsThatReadTheDayAreTagged() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Tests")
                .and()
                .areNotAnnotatedWith(tag("days"))
                .should()
                .accessTargetWhere(ASKS_FOR_THE_DAY)
                .check(TESTS);
    }

    @Test
    void noStatementAsksTheDatabaseForTheTime() {
        var statements = Stream.of("src/main/java", "src/main/resources/db", "src/test/java")
                .flatMap(folder -> under(Path.of(folder)))
                .filter(file -> !file.equals(MIGRATED))
                .filter(file -> !file.startsWith("src/test/java/gov/newarea/onestop/nodes"))
                .filter(file -> !file.endsWith("ArchitectureTests.java"));

        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(ASKS_THE_DATABASE));
    }

    @Test
    void classNamesHaveNoTechnicalSuffix() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Service|Manager|Helper|Utils?|Impl|DTO|VO)$|.*\\.(Base|Abstract|Common)[A-Z]\\w*$")
                .check(HOUSE);
    }

    @Test
    void refusalIsTheOnlyRuntimeException() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .haveSimpleName("Refusal")
                .check(HOUSE);
    }

    @Test
    void noTwoClassesShareAName() {
        var names = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName);

        assertThat(names).doesNotHaveDuplicates();
    }

    /** State is kept in beans or rows. Only {@code Rows} is exempt: it caches what it reads of record classes, which never changes. */
    @Test
    void staticFieldsAreImmutable() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(CHANGING)
                .check(HOUSE);
        noClasses()
                .that()
                .areNotAssignableTo(Rows.class)
                .should()
                .callConstructorWhere(describe(
                        "something that changes is made for the class",
                        call -> call.getOrigin().getName().equals("<clinit>") && CHANGING.test(call.getTargetOwner())))
                .check(HOUSE);
    }

    @Test
    void pagesAndApiUseNoTables() {
        noClasses()
                .that()
                .resideInAnyPackage("..portal..", "..api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.data..", "javax.sql..")
                .check(HOUSE);
    }

    /** Public methods return {@code List} or {@code Map}, not their implementations, so that callers do not depend on a mutable class. */
    @Test
    void noPublicMethodReturnsAnImplementationOfACollection() {
        noMethods()
                .that()
                .arePublic()
                .should()
                .haveRawReturnType(assignableTo(AbstractCollection.class).or(assignableTo(AbstractMap.class)))
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaAnnotation<?>> tag(String word) {
        return describe(
                "@Tag(\"" + word + "\")",
                found -> found.getRawType().isEquivalentTo(Tag.class)
                        && found.get("value").filter(word::equals).isPresent());
    }

    private static boolean isClock(CodeUnitAccessTarget call) {
        var owner = call.getOwner();
        return switch (call.getName()) {
            case "now", "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.getPackageName().startsWith("java.time");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" ->
                (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class))
                        && call.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

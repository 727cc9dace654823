package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts the packaged product with the production profile. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("days")
class StartTests {

    private static final List<String> SAFE = List.of(
            "--server.port=0",
            "--management.server.port=0",
            "--onestop.base-url=https://onestop.example.gov.cn",
            "--spring.datasource.password=Kq7vT2mZ9xWc");

    @TempDir
    Path home;

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAndLogAsBefore() {
        Locale.setDefault(before);
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
    }

    @Test
    void namesEveryCauseAtOnceAndTouchesNoDatabase(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        "production",
                        "--server.port=0",
                        "--onestop.demo=true",
                        "--spring.datasource.url=jdbc:h2:file:" + home + "/db",
                        "--server.servlet.session.cookie.secure=false",
                        "--spring.mail.username=onestop",
                        "--onestop.deadline.notices=file:nowhere/*.yml"))
                .isInstanceOf(Refusal.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Causes: 6", "Set onestop.demo=false", "embedded H2")
                .contains("The session cookie", "onestop.base-url", "spring.mail.password is not set", "holiday notice")
                .contains("Put each of them right")
                .doesNotContain("\tat org.springframework.boot.SpringApplication.");
        assertThat(Files.exists(Path.of(home + "/db.mv.db"))).isFalse();
    }

    @Test
    void namesTheCausesInChineseToo(CapturedOutput output) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

        assertThatThrownBy(() -> start("production", "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:x"))
                .isInstanceOf(Refusal.class);

        assertThat(output).contains("系统没有启动", "内嵌的 H2", "onestop.base-url");
    }

    @Test
    void refusesDrawingsThatBreakARuleAndLeavesTheDatabaseAlone(CapturedOutput output) throws IOException {
        var database = TestDatabase.create();
        var drawing = Files.readString(Path.of("bpmn/delivery.bpmn"))
                .replace("${closeFiling}", "${dataSource}")
                .replace("isExecutable=\"true\"", "isExecutable=\"false\"");
        Files.writeString(home.resolve("delivery.bpmn"), drawing);
        var arguments = new ArrayList<>(List.of(database.arguments()));
        arguments.add("--onestop.modeling.drawings=file:" + home + "/*.bpmn");

        assertThatThrownBy(() -> start("test", arguments.toArray(String[]::new)))
                .rootCause()
                .isInstanceOf(Refusal.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Problems: 2", "delivery.bpmn: delivery: the process is not")
                .contains("delivery.bpmn: close-filing: the product has no step “${dataSource}”")
                .doesNotContain("\tat org.springframework.boot.SpringApplication.");
        assertThat(tables(database)).isZero();
    }

    @Test
    void startsWithoutProductionSettingsForATrial() {
        try (var house = start("test", TestDatabase.create().arguments())) {
            assertThat(house.isActive()).isTrue();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "spring.profiles.include", matches = "mysql", disabledReason = "needs a MySQL")
    void startsWhenEverythingIsSafe() throws IOException {
        var arguments = new ArrayList<>(List.of(onMySql("safe")));
        arguments.add(noticeOfTheYear());

        try (var house = start("production", arguments.toArray(String[]::new))) {
            assertThat(house.getWebServer().getPort()).isPositive();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "spring.profiles.include", matches = "mysql", disabledReason = "needs a MySQL")
    void refusesAYearWithoutCalendarAndDemoAccountsLeftInTheDatabase(CapturedOutput output) {
        var arguments = new ArrayList<>(List.of(onMySql("left")));
        start("mysql", arguments.toArray(String[]::new)).close();
        arguments.add("--onestop.deadline.notices=file:nowhere/*.yml");

        assertThatThrownBy(() -> start("production", arguments.toArray(String[]::new)))
                .isInstanceOf(Refusal.class);

        assertThat(output)
                .contains("Causes: 2", "holiday notice", "new-area.admin")
                .doesNotContain("\tat org.springframework.boot.SpringApplication.");
    }

    /** The test year may be one for which the product has no holiday notice yet. */
    private String noticeOfTheYear() throws IOException {
        var year = TestClock.TODAY.getYear();
        Files.writeString(
                home.resolve("notice.yml"),
                "{year: %d, title: Notice, off: [{name: {zh: a, en: a}, from: %d-01-01, to: %d-01-01}]}"
                        .formatted(year, year, year));
        return "--onestop.deadline.notices=file:" + home + "/notice.yml";
    }

    private static int tables(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), ""))
                .sql(
                        """
                        SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES
                        WHERE LOWER(TABLE_NAME) LIKE 'flyway%' AND TABLE_SCHEMA IN ('PUBLIC', DATABASE())
                        """)
                .query(Integer.class)
                .single();
    }

    /** A database user with the safe password, and a database of the test's own. */
    private String[] onMySql(String name) {
        return TestDatabase.withUser(name, "Kq7vT2mZ9xWc", SAFE);
    }

    private ServletWebServerApplicationContext start(String profiles, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--onestop.home=" + home);
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(OneStopApplication.class)
                .profiles(profiles.split(","))
                .run(all.toArray(String[]::new));
    }
}

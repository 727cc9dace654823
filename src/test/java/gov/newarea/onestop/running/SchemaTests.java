package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.identity.People;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Starts the product on the database of another version. */
@ExtendWith(OutputCaptureExtension.class)
class SchemaTests {

    private static final String SOMEONE = "8a4f2f06-0000-4000-8000-00000000000a";

    private final TestDatabase database = TestDatabase.create();
    private final DriverManagerDataSource source = new DriverManagerDataSource(database.url(), database.username(), "");
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void upgradesAnOlderSchemaAndKeepsWhatIsInIt() {
        anOlderSchema();
        anOlderEngine();

        try (var house = start()) {
            assertThat(house.getBean(People.class).find(SOMEONE))
                    .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("𠮷七"));
        }

        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_GE_SCHEMA_LOG WHERE VERSION_ = '7.24.0'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT REV_ FROM ACT_HI_COMMENT")
                        .query(Integer.class)
                        .list())
                .isEmpty();
        assertThat(jdbc.sql("SELECT id FROM SPRING_SESSION s JOIN account a ON a.id = s.PRIMARY_ID")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void saysOfEveryTaskOfAnOlderSchemaWhatKindOfStepItIs() {
        older().migrate();
        var steps = Arrays.stream(Block.values())
                .flatMap(block -> block.earlierSteps().stream())
                .toList();
        steps.forEach(step -> jdbc.sql(
                        """
                        INSERT INTO work_item (id, filing, number, bundle, item, step, role_code, department, subject, state,
                            arrived_at, due_on, provisional)
                        VALUES (?, 'f', 'n', 'b', '', ?, 'window', 'd', 's', 'OPEN', TIMESTAMP '2026-03-02 10:00:00',
                            DATE '2026-03-09', FALSE)
                        """)
                .params(step, step)
                .update());

        upTo("latest").migrate();

        assertThat(jdbc.sql("SELECT step, block FROM work_item")
                        .query((row, n) -> Map.entry(row.getString("step"), Block.valueOf(row.getString("block"))))
                        .list())
                .hasSameSizeAs(steps)
                .allSatisfy(row -> assertThat(Block.of(row.getKey())).contains(row.getValue()));
    }

    /** A node starts while people work on the others, where an ALTER DATABASE would cause deadlocks. */
    @Test
    @EnabledIfSystemProperty(named = "spring.profiles.include", matches = "mysql", disabledReason = "needs a MySQL")
    void leavesADatabaseWithNothingToMigrateAlone() {
        anOlderSchema();
        assertThat(jdbc.sql("SELECT @@collation_database").query(String.class).single())
                .isEqualTo("utf8mb4_0900_bin");
        var altered = alterations();

        older().migrate();

        assertThat(alterations()).isEqualTo(altered);
    }

    @Test
    void leavesANewerSchemaAloneAndSaysSo(CapturedOutput output) {
        anOlderSchema();
        jdbc.sql(
                        """
                        INSERT INTO flyway_schema_history
                          (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                        VALUES (900, '9000', 'later', 'SQL', 'V9000__later.sql', 1, 'later', 1, TRUE)
                        """)
                .update();
        var rows = history();

        assertThatThrownBy(this::start).rootCause().isInstanceOf(Refusal.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "its schema is 9000", "supports up to")
                .contains("restore the backup")
                .doesNotContain("\tat org.springframework.boot.SpringApplication.");
        assertThat(history()).isEqualTo(rows);
    }

    @Test
    void leavesTheTablesOfANewerEngineAloneAndSaysSo(CapturedOutput output) {
        anOlderSchema();
        anOlderEngine();
        jdbc.sql("INSERT INTO ACT_GE_SCHEMA_LOG VALUES ('9000', TIMESTAMP '2026-03-02 10:00:00', '7.99.0')")
                .update();
        var rows = history();

        assertThatThrownBy(this::start).rootCause().isInstanceOf(Refusal.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "of version 7.99", "engine is 7.24")
                .doesNotContain("\tat org.springframework.boot.SpringApplication.");
        assertThat(history()).isEqualTo(rows);
    }

    /** The schema of four versions ago, with one account in it. */
    private void anOlderSchema() {
        older().migrate();
        jdbc.sql(
                        """
                        INSERT INTO account (id, username, password_hash, name, email, mobile, language, enabled, created_at)
                        VALUES (?, 'qian.qi', '{noop}x', '𠮷七', 'qian@example.org', '13900001234', 'zh', TRUE, TIMESTAMP '2026-03-02 10:00:00')
                        """)
                .param(SOMEONE)
                .update();
    }

    private Flyway older() {
        return upTo("10");
    }

    private Flyway upTo(String version) {
        return Flyway.configure()
                .dataSource(source)
                .locations(
                        TestDatabase.isMySql()
                                ? new String[] {"classpath:db/mysql", "classpath:db/migration"}
                                : new String[] {"classpath:db/migration"})
                .target(version)
                .load();
    }

    /** How many ALTER DATABASE statements this MySQL has executed. */
    private String alterations() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Com_alter_db'")
                .query((row, number) -> row.getString(2))
                .single();
    }

    /** The engine's tables of version 7.22: removes what 7.23 and 7.24 added. */
    private void anOlderEngine() {
        var kind = TestDatabase.isMySql() ? "mysql" : "h2";
        var parts = List.of(
                "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");
        parts.forEach(part -> new ResourceDatabasePopulator(new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti." + kind + ".create." + part + ".sql"))
                .execute(source));
        List.of(
                        "DELETE FROM ACT_GE_SCHEMA_LOG",
                        "INSERT INTO ACT_GE_SCHEMA_LOG VALUES ('1100', TIMESTAMP '2026-03-02 10:00:00', '7.22.0')",
                        "ALTER TABLE ACT_HI_COMMENT DROP COLUMN REV_",
                        "ALTER TABLE ACT_RU_EXECUTION DROP COLUMN PROC_DEF_KEY_")
                .forEach(statement -> jdbc.sql(statement).update());
    }

    private List<String> history() {
        return jdbc.sql("SELECT script FROM flyway_schema_history ORDER BY installed_rank")
                .query(String.class)
                .list();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(OneStopApplication.class)
                .profiles("test")
                .run(database.arguments());
    }
}

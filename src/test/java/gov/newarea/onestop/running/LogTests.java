package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.SampleForms;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of a production node while it handles a filing. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("once")
class LogTests {

    private static final Logger LOG = LoggerFactory.getLogger(LogTests.class);
    private static final List<String> PERSONAL =
            List.of("张三", "13800000000", "applicant@example.org", "13900000001", SampleForms.ZHANG_SAN);

    private final TestDatabase database = TestDatabase.create();

    @BeforeEach
    @AfterEach
    void letTheNextHouseSetUpItsLog() {
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
    }

    @Test
    void namesTheFilingAndNoPerson(CapturedOutput output) {
        String number;
        try (var house = start()) {
            var spine = house.getBean(SpineFixtures.class);
            var records = house.getBean(FilingRecords.class);
            var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
            spine.grantBranches(filing);
            spine.approve(filing, true);
            LOG.info("approved");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> records.require(filing).state() == Filing.State.GRANTED);
            number = Objects.requireNonNull(records.require(filing).number());
        }

        var lines = lines(output);
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.path("filing").asText()).isEqualTo(number));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.at("/service/node/name").asText()).isEqualTo("node-1"));
        assertThat(output.getAll()).doesNotContain(PERSONAL);
    }

    @Test
    void namesNoPersonEvenInFailures(CapturedOutput output) {
        try (var house = start()) {
            var sql = new SQLException("Duplicate entry '张三' for key 'x'", "23000", 1062);
            LOG.warn("not sent to applicant@example.org, 13800000000", new DuplicateKeyException("张三", sql));
            LOG.warn("id " + SampleForms.ZHANG_SAN, new IllegalStateException("applicant@example.org"));
        }

        assertThat(output.getAll())
                .doesNotContain(PERSONAL)
                .contains(
                        "DuplicateKeyException",
                        "23000 1062",
                        "IllegalStateException",
                        "LogTests.namesNoPersonEvenInFailures");
    }

    private static List<JsonNode> lines(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(LogTests::json)
                .toList();
    }

    private static JsonNode json(String line) {
        return new JsonMapper().readTree(line);
    }

    /** Starts the product with demo accounts and a database of the test's own, and with the log format of production. */
    private ConfigurableApplicationContext start() {
        var log = Stream.of(
                "--logging.structured.format.console=ecs",
                "--logging.structured.ecs.service.node-name=node-1",
                "--logging.structured.json.customizer=" + PersonalDataMasking.class.getName(),
                "--logging.structured.json.stacktrace.printer=" + SqlExceptionMasking.class.getName(),
                "--logging.level.gov.newarea=DEBUG",
                "--camunda.bpm.job-execution.enabled=true");
        return new SpringApplicationBuilder(OneStopApplication.class, SpineFixtures.class)
                .profiles("test")
                .run(Stream.concat(Stream.of(database.arguments()), log).toArray(String[]::new));
    }
}

package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.notice.MailKind;
import gov.newarea.onestop.notice.Mailbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.subethamail.smtp.server.SMTPServer;

/** Stops a node while a request, a step and a mail are in progress. */
class ShutdownTests {

    private static final Duration DRAIN_FOR = Duration.ofSeconds(4);
    private static final CountDownLatch UNDER_WAY = new CountDownLatch(3);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), ""));
    private final AtomicInteger received = new AtomicInteger();

    /** Accepts each mail after a delay that the test determines. */
    private final SMTPServer server = SMTPServer.port(0)
            .messageHandler((context, from, to, data) -> {
                holdUp();
                received.incrementAndGet();
            })
            .build();

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void finishesRunningWorkAndStartsNoNew() throws Exception {
        server.start();
        var house = start();
        var request = get(house, "/items/slow");
        startStep(house);
        postTwoMails(house);
        assertThat(UNDER_WAY.await(60, TimeUnit.SECONDS)).isTrue();
        var availability = house.getBean(ApplicationAvailability.class);
        var steps = house.getBean(JobExecutor.class);

        long told = System.nanoTime();
        var stopped = CompletableFuture.runAsync(house::close);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC && !steps.isActive());
        assertThat(stopped).isNotDone();
        assertThat(request).isNotDone();
        assertThat(status(get(house, "/login")))
                .as("who reads is sent to another node")
                .isEqualTo(502);
        assertThat(status(post(house, "/language")))
                .as("a form is answered: it lacks its token")
                .isEqualTo(403);
        assertThat(status(get(house, "/actuator/health/readiness")))
                .as("probes are told")
                .isEqualTo(503);
        GO_ON.countDown();

        assertThat(request.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(status(post(house, "/language")))
                .as("the door is still open")
                .isEqualTo(403);
        assertThat(request.get().body()).isEqualTo("done");
        stopped.get(60, TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - told))
                .as("how long it stays")
                .isGreaterThanOrEqualTo(DRAIN_FOR);
        assertThat(received).hasValue(1);
        assertThat(mails("SENT")).isEqualTo(1);
        assertThat(mails("WAITING")).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_EXECUTION")
                        .query(Integer.class)
                        .single())
                .as("the step under way came to its end")
                .isZero();
    }

    private int mails(String state) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    private ServletWebServerApplicationContext start() {
        var settings = List.of(
                "--onestop.drain-for=" + DRAIN_FOR,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getPortAllocated(),
                "--camunda.bpm.job-execution.enabled=true");
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(
                        OneStopApplication.class, UnderWay.class)
                .profiles("test")
                .run(java.util.stream.Stream.concat(java.util.Arrays.stream(database.arguments()), settings.stream())
                        .toArray(String[]::new));
    }

    private static CompletableFuture<HttpResponse<String>> get(ServletWebServerApplicationContext house, String path) {
        return call(house, path, HttpRequest.newBuilder().GET());
    }

    private static CompletableFuture<HttpResponse<String>> post(ServletWebServerApplicationContext house, String path) {
        return call(house, path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static CompletableFuture<HttpResponse<String>> call(
            ServletWebServerApplicationContext house, String path, HttpRequest.Builder request) {
        var address = URI.create("http://localhost:" + house.getWebServer().getPort() + path);
        return HttpClient.newHttpClient().sendAsync(request.uri(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int status(CompletableFuture<HttpResponse<String>> answer) throws Exception {
        return answer.get(60, TimeUnit.SECONDS).statusCode();
    }

    private static void startStep(ServletWebServerApplicationContext house) {
        var drawing = Bpmn.createExecutableProcess("slow")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("slow-step")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${slowStep}")
                .endEvent()
                .done();
        house.getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance("slow.bpmn", drawing)
                .deploy();
        house.getBean(RuntimeService.class).startProcessInstanceByKey("slow");
    }

    private static void postTwoMails(ServletWebServerApplicationContext house) {
        var applicant = house.getBean(People.class).holding(Role.APPLICANT, "").get(0);
        var model = Map.<String, Object>of("bundle", "企业开办", "number", "2026-000777", "subject", "𠮷祥", "document", "");
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            house.getBean(Mailbox.class)
                    .post(MailKind.carrying(LetterKind.RECEIPT), null, applicant.id(), model, List.of());
            house.getBean(JdbcClient.class)
                    .sql(
                            """
                            INSERT INTO mail (id, recipient, address, language, kind, subject, body, letters, state, attempts,
                              next_attempt_at, created_at)
                            SELECT ?, recipient, address, language, kind, subject, body, letters, state, attempts,
                              next_attempt_at, created_at FROM mail
                            """)
                    .param(UUID.randomUUID().toString())
                    .update();
        });
    }

    private static void holdUp() {
        UNDER_WAY.countDown();
        try {
            GO_ON.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("was not let finish", e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class UnderWay {

        @Bean
        Slow slow() {
            return new Slow();
        }

        @Bean
        JavaDelegate slowStep() {
            return step -> holdUp();
        }
    }

    @RestController
    static class Slow {

        @GetMapping("/items/slow")
        String slow() {
            holdUp();
            return "done";
        }
    }
}

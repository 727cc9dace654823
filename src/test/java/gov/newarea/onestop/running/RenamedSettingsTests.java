package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.DeferredLogs;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;

@ExtendWith(OutputCaptureExtension.class)
class RenamedSettingsTests {

    private final ConfigurableEnvironment settings = withDefaults();
    private final DeferredLogs logs = new DeferredLogs();

    @Test
    void readsAFormerNameBeforeTheDefaultAndWarnsOnce(CapturedOutput output) {
        given("file", Map.of("onestop.farewell", "4s"));

        apply();

        assertThat(settings.getProperty("onestop.drain-for")).isEqualTo("4s");
        assertThat(output.getAll())
                .containsOnlyOnce("The setting onestop.farewell is now called onestop.drain-for; rename it.");
    }

    @Test
    void readsFormerNamesOfTheEnvironment() {
        var variables = Map.<String, Object>of(
                "ONESTOP_FAREWELL", "5s", "ONESTOP_APPROVAL_CHECKDAYS", "4", "ONESTOP_APPROVAL_DELIVERY_DAYS", "9");
        settings.getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));

        apply();

        assertThat(settings.getProperty("onestop.drain-for")).isEqualTo("5s");
        assertThat(bound("onestop.deadline.check-days", Integer.class)).isEqualTo(4);
        assertThat(bound("onestop.deadline.delivery-days", Integer.class)).isEqualTo(9);
    }

    @Test
    void readsEveryKeyBelowAFormerName() {
        given("file", Map.of("onestop.approval.terms.food-permit", "3y", "onestop.approval.terms.signboard", "1y"));

        apply();

        assertThat(Binder.get(settings)
                        .bind("onestop.certificate.terms", Bindable.mapOf(String.class, Period.class))
                        .get())
                .containsEntry("food-permit", Period.ofYears(3))
                .containsEntry("signboard", Period.ofYears(1));
    }

    @Test
    void prefersTheNewName(CapturedOutput output) {
        given("file", Map.of("onestop.farewell", "4s", "onestop.drain-for", "6s"));

        apply();

        assertThat(settings.getProperty("onestop.drain-for")).isEqualTo("6s");
        assertThat(output.getAll()).doesNotContain("onestop.farewell");
    }

    @Test
    void letsASourceOfHigherPrecedenceOverrideAFormerName() {
        given("file", Map.of("onestop.farewell", "4s"));
        given("arguments", Map.of("onestop.drain-for", "9s"));

        apply();

        assertThat(settings.getProperty("onestop.drain-for")).isEqualTo("9s");
    }

    @Test
    void saysNothingWhereNoFormerNameIsGiven(CapturedOutput output) {
        apply();

        assertThat(settings.getProperty("onestop.drain-for")).isEqualTo("0s");
        assertThat(output.getAll()).doesNotContain("is now called");
    }

    @Test
    void areReadWhenTheProductStarts(CapturedOutput output) {
        var application = new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE);

        try (var context = application.run("--onestop.farewell=7s")) {
            assertThat(context.getEnvironment().getProperty("onestop.drain-for"))
                    .isEqualTo("7s");
        }

        assertThat(output.getAll()).containsOnlyOnce("onestop.farewell is now called onestop.drain-for");
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Test
    void hasAllItsNamesInTheGuideForOperators() throws IOException {
        var guide = Files.readString(Path.of("src/docs/operate.md"));

        RenamedSettings.NEW_NAMES.forEach(
                (former, current) -> assertThat(guide).contains("| `" + former + "` | `" + current + "` |"));
    }

    private void given(String place, Map<String, Object> values) {
        settings.getPropertySources().addFirst(new MapPropertySource(place, values));
    }

    private void apply() {
        new RenamedSettings(logs).postProcessEnvironment(settings, new SpringApplication());
        logs.switchOverAll();
    }

    private <T> T bound(String name, Class<T> type) {
        return Binder.get(settings).bind(name, type).get();
    }

    private static ConfigurableEnvironment withDefaults() {
        var environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load("defaults", new FileSystemResource("config/application.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return environment;
    }
}

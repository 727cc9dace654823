package gov.newarea.onestop.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("onestop.demo", "false")
            .withProperty("spring.datasource.url", "jdbc:mysql://db:3306/onestop")
            .withProperty("spring.datasource.password", "Kq7vT2mZ9xWc")
            .withProperty("server.servlet.session.cookie.secure", "true")
            .withProperty("onestop.base-url", "https://onestop.example.gov.cn")
            .withProperty("onestop.keycloak.issuer", "https://id.example.gov.cn/realms/onestop")
            .withProperty("onestop.keycloak.secret", "Yb3nL8sD5fHj")
            .withProperty("onestop.keycloak.directory-secret", "Pw6cR1gN4kVz")
            .withProperty("spring.mail.username", "onestop")
            .withProperty("spring.mail.password", "Uj5tE0aQ2iXo");

    @Test
    void acceptsASafeProduction() {
        settings.setActiveProfiles("production", "mysql", "keycloak");

        assertThat(SettingsCheck.against(settings, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "onestop.demo, true, demo, ''",
        "spring.datasource.url, jdbc:h2:file:./data/db, embedded, ''",
        "spring.datasource.url, jdbc:h2:mem:x, embedded, ''",
        "server.servlet.session.cookie.secure, false, cookie, ''",
        "onestop.base-url, http://localhost:8080, address, http://localhost:8080",
        "onestop.base-url, '', address, ''",
        "onestop.keycloak.issuer, http://localhost:8180/realms/onestop, issuer, http://localhost:8180/realms/onestop",
        "spring.datasource.password, '', no-secret, onestop.mysql.password",
        "spring.datasource.password, change-me-please, known-secret, onestop.mysql.password",
        "spring.datasource.password, Kq7vT2mZ9xW, short-secret, onestop.mysql.password",
        "onestop.keycloak.secret, '', no-secret, onestop.keycloak.secret",
        "onestop.keycloak.directory-secret, onestop-directory, known-secret, onestop.keycloak.directory-secret",
        "spring.mail.password, ' ', no-secret, spring.mail.password"
    })
    void namesTheUnsafeSetting(String setting, String value, String word, String of) {
        settings.setActiveProfiles("production", "mysql", "keycloak");
        settings.setProperty(setting, value);

        assertThat(SettingsCheck.against(settings, TODAY)).containsExactly(new StartupProblem(word, of));
    }

    @Test
    void asksForNoSecretOfWhatIsNotUsed() {
        settings.setActiveProfiles("production", "mysql");
        List.of("onestop.keycloak.issuer", "onestop.keycloak.secret", "spring.mail.username", "spring.mail.password")
                .forEach(unused -> settings.setProperty(unused, ""));

        assertThat(SettingsCheck.against(settings, TODAY)).isEmpty();
    }

    @Test
    void namesTheMissingCalendarBesideOtherCauses() {
        settings.setProperty("onestop.demo", "true");

        assertThat(SettingsCheck.against(settings, LocalDate.of(2099, 1, 1)))
                .containsExactly(new StartupProblem("demo"), new StartupProblem("calendar", "2099"));
    }
}

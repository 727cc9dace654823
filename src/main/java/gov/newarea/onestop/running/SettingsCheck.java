package gov.newarea.onestop.running;

import gov.newarea.onestop.deadline.Calendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What production must not run with, as far as the settings tell. */
final class SettingsCheck {

    private static final Profiles KEYCLOAK = Profiles.of("keycloak");
    private static final int SHORTEST_SECRET = 12;
    private static final Pattern GUESSED =
            Pattern.compile("change.?me|password|onestop|123456", Pattern.CASE_INSENSITIVE);

    private final Environment settings;
    private final List<StartupProblem> causes = new ArrayList<>();

    private SettingsCheck(Environment settings) {
        this.settings = settings;
    }

    static List<StartupProblem> against(Environment settings, LocalDate today) {
        var precautions = new SettingsCheck(settings);
        precautions.demo();
        precautions.database();
        precautions.transport();
        precautions.secrets();
        precautions.calendar(today.getYear());
        return List.copyOf(precautions.causes);
    }

    private void demo() {
        if (settings.getProperty("onestop.demo", boolean.class, false)) {
            causes.add(new StartupProblem("demo"));
        }
    }

    private void database() {
        if (text("spring.datasource.url").startsWith("jdbc:h2:")) {
            causes.add(new StartupProblem("embedded"));
        } else {
            secret("spring.datasource.password", "onestop.mysql.password");
        }
    }

    private void transport() {
        if (!settings.getProperty("server.servlet.session.cookie.secure", boolean.class, false)) {
            causes.add(new StartupProblem("cookie"));
        }
        if (!text("onestop.base-url").startsWith("https://")) {
            causes.add(new StartupProblem("address", text("onestop.base-url")));
        }
        if (settings.acceptsProfiles(KEYCLOAK)
                && !text("onestop.keycloak.issuer").startsWith("https://")) {
            causes.add(new StartupProblem("issuer", text("onestop.keycloak.issuer")));
        }
    }

    private void secrets() {
        if (settings.acceptsProfiles(KEYCLOAK)) {
            secret("onestop.keycloak.secret", "onestop.keycloak.secret");
            secret("onestop.keycloak.directory-secret", "onestop.keycloak.directory-secret");
        }
        if (!text("spring.mail.username").isEmpty()) {
            secret("spring.mail.password", "spring.mail.password");
        }
    }

    /** A notice that is in no file may still have been loaded: only the database knows, and only {@link DatabaseCheck} asks it. */
    private void calendar(int year) {
        if (!causes.isEmpty() && !Calendars.yearsInFiles(settings).contains(year)) {
            causes.add(new StartupProblem("calendar", Integer.toString(year)));
        }
    }

    /** @param told the setting where an operator gives it */
    private void secret(String name, String told) {
        var secret = text(name);
        if (secret.isEmpty()) {
            causes.add(new StartupProblem("no-secret", told));
        } else if (GUESSED.matcher(secret).find()) {
            causes.add(new StartupProblem("known-secret", told));
        } else if (secret.length() < SHORTEST_SECRET) {
            causes.add(new StartupProblem("short-secret", told));
        }
    }

    private String text(String name) {
        return settings.getProperty(name, "").strip();
    }
}

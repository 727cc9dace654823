package gov.newarea.onestop.running;

import gov.newarea.onestop.deadline.Calendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Finds unsafe production settings. */
final class SettingsCheck {

    private static final Profiles KEYCLOAK = Profiles.of("keycloak");
    private static final int SHORTEST_SECRET = 12;
    private static final Pattern GUESSED =
            Pattern.compile("change.?me|password|onestop|123456", Pattern.CASE_INSENSITIVE);

    private final Environment settings;
    private final List<StartupProblem> problems = new ArrayList<>();

    private SettingsCheck(Environment settings) {
        this.settings = settings;
    }

    /** All problems, in the order in which they are checked. */
    static List<StartupProblem> against(Environment settings, LocalDate today) {
        var check = new SettingsCheck(settings);
        check.demo();
        check.database();
        check.transport();
        check.secrets();
        check.calendar(today.getYear());
        return List.copyOf(check.problems);
    }

    private void demo() {
        if (settings.getProperty("onestop.demo", boolean.class, false)) {
            problems.add(new StartupProblem("demo"));
        }
    }

    private void database() {
        if (text("spring.datasource.url").startsWith("jdbc:h2:")) {
            problems.add(new StartupProblem("embedded"));
        } else {
            secret("spring.datasource.password", "onestop.mysql.password");
        }
    }

    private void transport() {
        if (!settings.getProperty("server.servlet.session.cookie.secure", boolean.class, false)) {
            problems.add(new StartupProblem("cookie"));
        }
        if (!text("onestop.base-url").startsWith("https://")) {
            problems.add(new StartupProblem("address", text("onestop.base-url")));
        }
        if (settings.acceptsProfiles(KEYCLOAK)
                && !text("onestop.keycloak.issuer").startsWith("https://")) {
            problems.add(new StartupProblem("issuer", text("onestop.keycloak.issuer")));
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

    /** A notice without a file may be in the database, so alone it is left to {@link DatabaseCheck}. */
    private void calendar(int year) {
        if (!problems.isEmpty() && !Calendars.yearsInFiles(settings).contains(year)) {
            problems.add(new StartupProblem("calendar", Integer.toString(year)));
        }
    }

    /** @param shown the setting that the operator sets */
    private void secret(String name, String shown) {
        var secret = text(name);
        if (secret.isEmpty()) {
            problems.add(new StartupProblem("no-secret", shown));
        } else if (GUESSED.matcher(secret).find()) {
            problems.add(new StartupProblem("known-secret", shown));
        } else if (secret.length() < SHORTEST_SECRET) {
            problems.add(new StartupProblem("short-secret", shown));
        }
    }

    private String text(String name) {
        return settings.getProperty(name, "").strip();
    }
}

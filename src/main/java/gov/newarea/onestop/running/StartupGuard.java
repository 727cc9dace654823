package gov.newarea.onestop.running;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.OneStopApplication;
import gov.newarea.onestop.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Refuses to start production with unsafe settings, before the database is opened, and names all of them at once. */
class StartupGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Profiles PRODUCTION = Profiles.of("production");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(PRODUCTION)) {
            refuse(SettingsCheck.against(context.getEnvironment(), LocalDate.now(OneStopApplication.clock())));
        }
    }

    static void refuse(List<StartupProblem> problems) {
        if (!problems.isEmpty()) {
            var all = problems.stream().map(problem -> "\n  - " + problem).collect(Collectors.joining());
            throw Refusal.conflict("running.unsafe", problems.size(), new Localized(all, all));
        }
    }
}

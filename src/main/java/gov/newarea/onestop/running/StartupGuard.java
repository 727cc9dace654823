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

/** Refuses an unsafe production on its settings, before a database is touched, and names every cause at once. */
class StartupGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Profiles PRODUCTION = Profiles.of("production");

    @Override
    public void initialize(ConfigurableApplicationContext house) {
        if (house.getEnvironment().acceptsProfiles(PRODUCTION)) {
            refuse(SettingsCheck.against(house.getEnvironment(), LocalDate.now(OneStopApplication.clock())));
        }
    }

    static void refuse(List<StartupProblem> causes) {
        if (!causes.isEmpty()) {
            var all = causes.stream().map(cause -> "\n  - " + cause).collect(Collectors.joining());
            throw Refusal.conflict("running.unsafe", causes.size(), new Localized(all, all));
        }
    }
}

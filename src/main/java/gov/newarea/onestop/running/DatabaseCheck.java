package gov.newarea.onestop.running;

import gov.newarea.onestop.deadline.Calendars;
import gov.newarea.onestop.identity.KnownPasswords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production on what the database holds, before the web server opens its port. */
@Component
@Profile("production")
class DatabaseCheck implements SmartInitializingSingleton {

    private final Calendars calendars;
    private final ObjectProvider<KnownPasswords> known;
    private final Clock clock;

    DatabaseCheck(Calendars calendars, ObjectProvider<KnownPasswords> known, Clock clock) {
        this.calendars = calendars;
        this.known = known;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var problems = new ArrayList<StartupProblem>();
        int year = LocalDate.now(clock).getYear();
        if (!calendars.current().published(year)) {
            problems.add(new StartupProblem("calendar", Integer.toString(year)));
        }
        var open = known.stream().flatMap(each -> each.usernames().stream()).toList();
        if (!open.isEmpty()) {
            problems.add(new StartupProblem("demo-left", String.join(", ", open)));
        }
        StartupGuard.refuse(problems);
    }
}

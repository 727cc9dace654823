package gov.newarea.onestop.running;

import gov.newarea.onestop.deadline.Calendars;
import gov.newarea.onestop.identity.AccountOffice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start production on what the database holds, before the web server opens its port. */
@Component
@Profile("production")
class DatabaseCheck implements SmartInitializingSingleton {

    private final Calendars calendars;
    private final AccountOffice accounts;
    private final Clock clock;

    DatabaseCheck(Calendars calendars, AccountOffice accounts, Clock clock) {
        this.calendars = calendars;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var problems = new ArrayList<StartupProblem>();
        int year = LocalDate.now(clock).getYear();
        if (!calendars.current().published(year)) {
            problems.add(new StartupProblem("calendar", Integer.toString(year)));
        }
        var open = accounts.withPublishedPassword();
        if (!open.isEmpty()) {
            problems.add(new StartupProblem("demo-left", String.join(", ", open)));
        }
        StartupGuard.refuse(problems);
    }
}

package gov.newarea.onestop.deadline;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Where the calendar hangs: the published notices and those loaded since, as one. */
public interface Calendars {

    WorkingCalendar current();

    /** The years whose notices lie in files; told by the settings alone, before a database is there. */
    static Set<Integer> yearsInFiles(Environment settings) {
        var places = Binder.get(settings)
                .bindOrCreate("onestop.deadline", DeadlineSettings.class)
                .notices();
        return PublishedNotices.read(places).stream().map(Notice::year).collect(Collectors.toSet());
    }
}

package gov.newarea.onestop.deadline;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Provides the working calendar: published notices and those loaded since. */
public interface Calendars {

    WorkingCalendar current();

    /** The years with a notice in a file; read from the settings alone, before the database is opened. */
    static Set<Integer> yearsInFiles(Environment settings) {
        var places = Binder.get(settings)
                .bindOrCreate("onestop.deadline", DeadlineSettings.class)
                .notices();
        return PublishedHolidayNotices.read(places).stream()
                .map(HolidayNotice::year)
                .collect(Collectors.toSet());
    }
}

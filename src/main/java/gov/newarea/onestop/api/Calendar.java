package gov.newarea.onestop.api;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.deadline.Calendars;
import gov.newarea.onestop.deadline.WorkingCalendar;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Computes due dates, without sign-in. */
@RestController
class Calendar {

    private static final int MOST = 1000;

    /**
     * The last day of a limit.
     *
     * @param provisional whether the day may still move because the holiday notice of a year is not published
     */
    record Answer(LocalDate due, boolean provisional) {}

    private final Calendars calendars;

    Calendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/v1/calendar/due")
    @Operation(summary = "The day on which a limit of so many working days ends; the first day is not counted")
    Answer due(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String workingDays) {
        WorkingCalendar.Due due = calendars.current().due(date(from), days(workingDays));
        return new Answer(due.day(), due.provisional());
    }

    private static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 1949 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeParseException noDate) {
            throw Refusal.invalid("deadline.bad-date", text);
        }
        throw Refusal.invalid("deadline.bad-date", text);
    }

    private static int days(String text) {
        var days = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (days < 0 || days > MOST) {
            throw Refusal.invalid("deadline.bad-days", text, MOST);
        }
        return days;
    }
}

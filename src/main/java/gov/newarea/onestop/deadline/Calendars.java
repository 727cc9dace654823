package gov.newarea.onestop.deadline;

/** Where the calendar hangs: the published notices and those loaded since, as one. */
public interface Calendars {

    WorkingCalendar current();
}

package gov.newarea.onestop.deadline;

/** A holiday notice was loaded; open limits are recomputed in the same transaction. */
public record CalendarChanged(int year, int version) {}

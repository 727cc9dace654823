package gov.newarea.onestop.deadline;

/** The holiday notice of a year was loaded; every open limit is counted again in the same transaction. */
public record CalendarChanged(int year, int version) {}

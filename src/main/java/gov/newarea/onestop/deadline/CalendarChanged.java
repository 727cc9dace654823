package gov.newarea.onestop.deadline;

/** Working days are counted otherwise than before: open limits are recomputed in the same transaction. */
public record CalendarChanged() {}

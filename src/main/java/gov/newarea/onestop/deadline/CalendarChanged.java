package gov.newarea.onestop.deadline;

/**
 * Working days are counted otherwise than before: open limits are recomputed in the same transaction.
 *
 * @param notice title and number of the holiday notice that changed it; empty if it was not one notice alone
 */
public record CalendarChanged(String notice) {}

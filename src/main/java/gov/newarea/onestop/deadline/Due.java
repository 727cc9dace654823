package gov.newarea.onestop.deadline;

import java.time.LocalDate;

/**
 * The last day of a limit.
 *
 * @param provisional whether a day was counted in a year whose holiday notice is not out, so that the day may still move
 */
public record Due(LocalDate day, boolean provisional) {}

package gov.newarea.onestop.catalog.organs;

import java.time.LocalDate;

/**
 * The powers of an organ go to another one.
 *
 * @param to the code of the organ that exercises them from then on
 * @param from the first day on which it does
 * @param basis where the succession is laid down, or known from
 * @param placeholder whether the new area has still to set the day
 */
record Succession(String to, LocalDate from, String basis, boolean placeholder) {}

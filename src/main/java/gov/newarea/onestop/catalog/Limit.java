package gov.newarea.onestop.catalog;

/**
 * The days allowed for a decision.
 *
 * @param statutory working days by law
 * @param promised working days published by the department, never more than the statutory ones
 * @param basis the article the statutory figure rests on
 * @param placeholder whether the promised figure still waits to be set by the new area
 * @param internal whether no statute sets a limit, so that the statutory figure is set by the new area
 */
public record Limit(int statutory, int promised, String basis, boolean placeholder, boolean internal) {}

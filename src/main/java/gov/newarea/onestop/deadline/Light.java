package gov.newarea.onestop.deadline;

/** Warning lights of a limit: in time, nearly due, overdue, or not running. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    OFF
}

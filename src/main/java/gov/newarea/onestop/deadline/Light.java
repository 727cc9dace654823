package gov.newarea.onestop.deadline;

/** How a limit stands: time enough, nearly due, overdue, or no limit running. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    OFF
}

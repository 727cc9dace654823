package gov.newarea.onestop.deadline;

/** How a limit stands: time enough, nearly due, overdue, or no limit running. {@link LightRule} says which. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    OFF
}

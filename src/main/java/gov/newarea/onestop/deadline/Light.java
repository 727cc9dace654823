package gov.newarea.onestop.deadline;

/** The state of a limit: enough time, nearly due, overdue, or no limit running. {@link LightRule} computes it. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    OFF
}

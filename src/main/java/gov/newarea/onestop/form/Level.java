package gov.newarea.onestop.form;

/** Levels of problems: an error must be corrected, a warning goes to the reviewer, a note informs. */
public enum Level {
    ERROR,
    WARN,
    INFO
}

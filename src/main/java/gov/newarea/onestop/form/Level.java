package gov.newarea.onestop.form;

/** How much a problem matters: an error must be put right, a warning goes to the reviewer, a note informs. */
public enum Level {
    ERROR,
    WARN,
    INFO
}

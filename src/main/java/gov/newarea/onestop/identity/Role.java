package gov.newarea.onestop.identity;

import java.util.Locale;

/** Roles; officers hold theirs in a department. */
public enum Role {
    APPLICANT,
    WINDOW,
    REVIEWER,
    DECIDER,
    STEWARD,
    SUPERVISOR,
    MODELER,
    ADMIN,
    /** A program of another body that calls the API; it has no department. */
    MACHINE;

    /** Whether its holders work at the desk: tasks, cases and what belongs to them. */
    public boolean isAtDesk() {
        return this == WINDOW || this == REVIEWER || this == DECIDER || this == SUPERVISOR;
    }

    /** The role's name in tables, tokens and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

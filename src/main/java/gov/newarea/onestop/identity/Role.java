package gov.newarea.onestop.identity;

import java.util.Locale;

/** What a person may do; for officers always together with a department. */
public enum Role {
    APPLICANT,
    WINDOW,
    REVIEWER,
    DECIDER,
    STEWARD,
    SUPERVISOR,
    MODELER,
    ADMIN,
    /** A program of another body that asks through the API; it holds no post in a department. */
    MACHINE;

    /** The role's name in tables, tokens and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

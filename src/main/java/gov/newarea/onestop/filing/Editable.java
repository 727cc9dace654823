package gov.newarea.onestop.filing;

import java.util.Set;

/**
 * What of a filing its applicant may change now: everything in a draft; in a correction what was asked, and the sections
 * that do not fit what was changed; after that what was promised for later.
 */
public record Editable(boolean everything, Set<String> targets) {

    /** Nothing may be changed. */
    public static final Editable NOTHING = new Editable(false, Set.of());

    public boolean section(String key) {
        return everything || targets.contains("section:" + key);
    }

    public boolean material(String type) {
        return everything || targets.contains("material:" + type);
    }
}

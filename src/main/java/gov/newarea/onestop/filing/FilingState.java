package gov.newarea.onestop.filing;

import java.util.Set;

/** States of a filing. */
public enum FilingState {
    DRAFT,
    /** Received; the window checks it. */
    CHECKING,
    /** The one-off notice is out; the applicant corrects. */
    CORRECTING,
    /** Accepted; the departments decide. */
    ACCEPTED,
    /** Granted, and the result is being issued or handed out. */
    ISSUING,
    GRANTED,
    PART_GRANTED,
    REFUSED,
    NOT_ACCEPTED,
    WITHDRAWN;

    private static final Set<FilingState> CLOSED = Set.of(GRANTED, PART_GRANTED, REFUSED, NOT_ACCEPTED, WITHDRAWN);

    public boolean isClosed() {
        return CLOSED.contains(this);
    }
}

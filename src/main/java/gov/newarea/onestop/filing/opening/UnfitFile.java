package gov.newarea.onestop.filing.opening;

import java.io.IOException;

/** Thrown where a reader finds out that a file cannot be taken. */
class UnfitFile extends IOException {

    private final transient Unfit reason;
    private final transient Object[] details;

    UnfitFile(Unfit reason, Object... details) {
        super(reason.name());
        this.reason = reason;
        this.details = details;
    }

    Unfit reason() {
        return reason;
    }

    /** What the message repeats: the format found, or the pixels. */
    Object[] details() {
        return details;
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;

/**
 * The one-off notices (一次性告知): one, and another only where a supervisor has unlocked it. 许可法 32(4).
 *
 * @param notices how many were given so far
 */
record OneOffNotices(int notices, boolean noticeUnlocked) implements Rows.Part {

    static final OneOffNotices NONE = new OneOffNotices(0, false);

    boolean mayBeGiven() {
        return notices == 0 || noticeUnlocked;
    }

    OneOffNotices given() {
        if (!mayBeGiven()) {
            throw Refusal.conflict("filing.second-notice");
        }
        return new OneOffNotices(notices + 1, false);
    }

    /** Allows one more notice while the filing is checked, if none may be given otherwise. */
    OneOffNotices unlocked(FilingState state) {
        if (mayBeGiven() || state != FilingState.CHECKING) {
            throw Refusal.conflict("filing.nothing-to-unlock");
        }
        return new OneOffNotices(notices, true);
    }
}

package gov.newarea.onestop.filing;

/** Where one department's part of a filing stands. */
public enum BranchState {
    PLANNED,
    REVIEWING,
    RETURNED,
    INSPECTING,
    /** Reviewed; waits for its predecessor's result, its decider, or the other branches. */
    READY,
    GRANTED,
    REFUSED,
    /** Ended without a decision, because the filing was withdrawn or its predecessor refused. */
    LAPSED;

    /** Whether nothing more will happen in the branch. */
    public boolean isSettled() {
        return this == GRANTED || this == REFUSED || this == LAPSED;
    }
}

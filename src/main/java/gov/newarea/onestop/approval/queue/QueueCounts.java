package gov.newarea.onestop.approval.queue;

/** Tasks per tab and per light, each counted to {@link #MOST} at most. */
record QueueCounts(int open, int mine, int waiting, int overdue, int dueSoon, int onTime) {

    /** Where counting stops: more is shown as this and a plus. */
    public static final int MOST = 1000;
}

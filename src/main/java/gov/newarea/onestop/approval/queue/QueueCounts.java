package gov.newarea.onestop.approval.queue;

/** Tasks per tab and per light, each counted to {@link #MOST} at most. */
record QueueCounts(int open, int mine, int waiting, int overdue, int dueSoon, int onTime) {

    /** Counting stops here; a page shows a higher number as this one with a plus. */
    public static final int MOST = 1000;
}

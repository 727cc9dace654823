package gov.newarea.onestop.approval.queue;

import java.util.List;

/** A page of the queue with the cursors of the pages before and after it; empty if there is none. */
public record QueuePage(List<WorkItem> items, String next, String previous) {}

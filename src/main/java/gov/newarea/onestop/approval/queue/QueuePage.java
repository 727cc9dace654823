package gov.newarea.onestop.approval.queue;

import java.util.List;

/** A page of the queue, and the cursors of its neighbours; empty where there is none. */
public record QueuePage(List<WorkItem> items, String next, String previous) {}

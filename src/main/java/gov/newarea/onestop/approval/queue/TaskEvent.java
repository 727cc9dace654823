package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.filing.FilingId;

/** What the engine says of its tasks, heard in its own transaction. */
public sealed interface TaskEvent {

    String task();

    /** A task was created: at which step, of which kind, for which role, and for which item's branch; empty for the whole filing. */
    record TaskCreated(String task, FilingId filing, String step, Block block, String role, String item)
            implements TaskEvent {}

    /** A task ended without being completed, because its process went another way. */
    record TaskCancelled(String task) implements TaskEvent {}
}

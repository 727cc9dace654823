package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.filing.FilingId;

/** Events of the engine's tasks, published in the engine's transaction. */
public sealed interface TaskEvent {

    String task();

    /** A task was created; {@code item} is empty for a task of the whole filing. */
    record TaskCreated(String task, FilingId filing, String step, Block block, String role, String item)
            implements TaskEvent {}

    /** A task ended without being completed, because its process went another way. */
    record TaskCancelled(String task) implements TaskEvent {}
}

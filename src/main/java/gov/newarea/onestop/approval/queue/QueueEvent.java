package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Event;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.filing.FilingId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What officers do with tasks before they decide; traced like every act. */
public sealed interface QueueEvent extends Event {

    String step();

    String item();

    /** The kind of the step; null for a failed automatic step. */
    default @Nullable Block block() {
        return null;
    }

    @Override
    default Map<String, Object> details() {
        var block = block();
        return block == null
                ? Map.of("step", step(), "item", item())
                : Map.of("step", step(), "block", block.code(), "item", item());
    }

    /** A task was claimed. */
    record TaskClaimed(FilingId filing, String step, Block block, String item) implements QueueEvent {}

    /** A task was given back. */
    record TaskReleased(FilingId filing, String step, Block block, String item) implements QueueEvent {}

    /** A deputy acted on the task of someone who is away. */
    record DeputyActed(FilingId filing, String step, Block block, String item, String absent) implements QueueEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("step", step, "block", block.code(), "item", item, "to", absent);
        }
    }

    /** A task was handed to a colleague. */
    record TaskTransferred(FilingId filing, String step, Block block, String item, String from, String to)
            implements QueueEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("step", step, "block", block.code(), "item", item, "from", from, "to", to);
        }
    }

    /** An administrator retried a failed step. */
    record StepRetried(FilingId filing, String step, String item) implements QueueEvent {}
}

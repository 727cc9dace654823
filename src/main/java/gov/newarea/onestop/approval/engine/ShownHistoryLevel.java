package gov.newarea.onestop.approval.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** What the engine keeps of the past: the way through the filing's own drawing, which is shown. The trace is ours. */
class ShownHistoryLevel implements HistoryLevel {

    static final int ID = 41;

    private static final Set<HistoryEventType> DRAWN = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "drawn";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object of) {
        return DRAWN.contains(type) && !isOfACalledDrawing(of);
    }

    private static boolean isOfACalledDrawing(@Nullable Object of) {
        if (of instanceof TaskEntity task) {
            return isOfACalledDrawing(task.getExecution());
        }
        return of instanceof ExecutionEntity execution
                && !execution.getProcessInstanceId().equals(execution.getRootProcessInstanceId());
    }
}

package gov.newarea.onestop.approval.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** History level that records process instances and activities of the top-level drawing, which is shown; the trace has the rest. */
class ShownHistoryLevel implements HistoryLevel {

    static final int ID = 41;

    private static final Set<HistoryEventType> SHOWN = Set.of(
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
        return SHOWN.contains(type) && !isInCalledProcess(of);
    }

    private static boolean isInCalledProcess(@Nullable Object of) {
        if (of instanceof TaskEntity task) {
            return isInCalledProcess(task.getExecution());
        }
        return of instanceof ExecutionEntity execution
                && !execution.getProcessInstanceId().equals(execution.getRootProcessInstanceId());
    }
}

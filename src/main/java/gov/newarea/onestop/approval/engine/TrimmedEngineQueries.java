package gov.newarea.onestop.approval.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Replaces queries of the engine whose answer is known: the product has no subtasks, several tasks of one activity, task-local
 * variables or asynchronous events, and candidates only where the drawing names them. Executions of a process are read in one query.
 */
final class TrimmedEngineQueries {

    private TrimmedEngineQueries() {}

    static List<SessionFactory> sessions() {
        return List.of(
                session(ExecutionManager.class, Executions::new),
                session(TaskManager.class, Tasks::new),
                session(JobManager.class, Jobs::new),
                session(VariableInstanceManager.class, Variables::new),
                session(IdentityLinkManager.class, Candidates::new));
    }

    /**
     * Reads all executions of a process at once, because the engine asks for all of them after the first. They are cached for one
     * command, which writes only at its end, so they cannot become stale.
     */
    private static final class Executions extends ExecutionManager {

        private final Map<String, List<ExecutionEntity>> read = new HashMap<>();

        @Override
        public ExecutionEntity findExecutionById(String id) {
            if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
                processOf(id)
                        .ifPresent(process -> read.computeIfAbsent(process, super::findExecutionsByProcessInstanceId));
            }
            return super.findExecutionById(id);
        }

        @Override
        public List<ExecutionEntity> findExecutionsByProcessInstanceId(String process) {
            var known = read.remove(process);
            return known == null ? super.findExecutionsByProcessInstanceId(process) : known;
        }

        /** The process of an execution, if its task or the process called from it is loaded. */
        private Optional<String> processOf(String execution) {
            var entities = getDbEntityManager();
            var ofTasks = entities.getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> execution.equals(task.getExecutionId()))
                    .map(TaskEntity::getProcessInstanceId);
            var ofCalled = entities.getCachedEntitiesByType(ExecutionEntity.class).stream()
                    .filter(called -> execution.equals(called.getSuperExecutionId()))
                    .map(ExecutionEntity::getRootProcessInstanceId);
            return Stream.concat(ofTasks, ofCalled).findFirst();
        }
    }

    private static final class Tasks extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(String task) {
            return new ArrayList<>();
        }

        /** An activity has one task, so a loaded one is the only one. */
        @Override
        public List<TaskEntity> findTasksByExecutionId(String execution) {
            var entities = getDbEntityManager();
            var loaded = entities.getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> execution.equals(task.getExecutionId()))
                    .filter(task -> !entities.getDbEntityCache().isTransient(task))
                    .collect(Collectors.toCollection(ArrayList::new));
            return loaded.isEmpty() ? super.findTasksByExecutionId(execution) : loaded;
        }
    }

    private static final class Jobs extends JobManager {

        @Override
        public List<JobEntity> findJobsByConfiguration(String type, String configuration, String tenant) {
            return type.equals(ProcessEventJobHandler.TYPE)
                    ? new ArrayList<>()
                    : super.findJobsByConfiguration(type, configuration, tenant);
        }
    }

    private static final class Variables extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
            return new ArrayList<>();
        }
    }

    private static final class Candidates extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String id) {
            var task = getDbEntityManager().getCachedEntity(TaskEntity.class, id);
            return task == null || mayHaveCandidates(task) ? super.findIdentityLinksByTaskId(id) : new ArrayList<>();
        }

        private static boolean mayHaveCandidates(TaskEntity task) {
            var definition = task.getTaskDefinition();
            return definition == null
                    || !definition.getCandidateUserIdExpressions().isEmpty()
                    || !definition.getCandidateGroupIdExpressions().isEmpty();
        }
    }

    private static SessionFactory session(Class<? extends Session> type, Supplier<? extends Session> fresh) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return fresh.get();
            }
        };
    }
}

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
 * What the engine would look up with every task although this house never writes it or it is at hand: tasks within tasks, more
 * tasks of one step, variables of one task alone, events that are to arrive later, one place on the way of a filing and then all of
 * them, and, unless the drawing names candidates, who may claim it. The queue says that.
 */
final class TrimmedEngineQueries {

    private TrimmedEngineQueries() {}

    static List<SessionFactory> sessions() {
        return List.of(
                session(ExecutionManager.class, Places::new),
                session(TaskManager.class, Tasks::new),
                session(JobManager.class, Jobs::new),
                session(VariableInstanceManager.class, Variables::new),
                session(IdentityLinkManager.class, Candidates::new));
    }

    /**
     * Where a process stands. Who asks for one place of it asks for all of them next: they are read together. What is read serves
     * one command of the engine, which writes only when it ends, so nothing of it ages meanwhile.
     */
    private static final class Places extends ExecutionManager {

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

        /** The process of a place, if whatever leads there is at hand: its task, or the process called from it. */
        private Optional<String> processOf(String place) {
            var entities = getDbEntityManager();
            var ofTasks = entities.getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> place.equals(task.getExecutionId()))
                    .map(TaskEntity::getProcessInstanceId);
            var ofCalled = entities.getCachedEntitiesByType(ExecutionEntity.class).stream()
                    .filter(called -> place.equals(called.getSuperExecutionId()))
                    .map(ExecutionEntity::getRootProcessInstanceId);
            return Stream.concat(ofTasks, ofCalled).findFirst();
        }
    }

    private static final class Tasks extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(String task) {
            return new ArrayList<>();
        }

        /** A step of a drawing has one task: where that is at hand, the database has no other. */
        @Override
        public List<TaskEntity> findTasksByExecutionId(String execution) {
            var entities = getDbEntityManager();
            var atHand = entities.getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> execution.equals(task.getExecutionId()))
                    .filter(task -> !entities.getDbEntityCache().isTransient(task))
                    .collect(Collectors.toCollection(ArrayList::new));
            return atHand.isEmpty() ? super.findTasksByExecutionId(execution) : atHand;
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
            var drawn = task.getTaskDefinition();
            return drawn == null
                    || !drawn.getCandidateUserIdExpressions().isEmpty()
                    || !drawn.getCandidateGroupIdExpressions().isEmpty();
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

package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.Engine.Incident;
import gov.newarea.onestop.approval.Engine.LiveDrawing;
import gov.newarea.onestop.approval.queue.QueueEvent.StepRetried;
import gov.newarea.onestop.filing.FilingId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Implements {@link Engine} with Camunda; turns optimistic locking failures into exceptions that are retried. */
@Component
class CamundaEngine implements Engine {

    private static final String ITEM = "item";
    private static final int RETRIES = 3;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EngineDrawings drawings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CamundaEngine(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            EngineDrawings drawings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.drawings = drawings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void start(String process, FilingId filing, Map<String, Object> facts) {
        retryable(() -> runtime.startProcessInstanceByKey(process, filing.value(), facts));
    }

    @Override
    public void complete(String task, Map<String, Object> facts) {
        retryable(() -> {
            tasks.complete(task, facts);
            return task;
        });
    }

    @Override
    public boolean tell(FilingId filing, String message, Map<String, Object> facts) {
        var waiting = retryable(() -> runtime.createExecutionQuery()
                .processInstanceBusinessKey(filing.value())
                .messageEventSubscriptionName(message)
                .list());
        waiting.stream().findFirst().ifPresent(execution -> receive(message, execution.getId(), facts));
        return !waiting.isEmpty();
    }

    @Override
    public boolean tellBranch(FilingId filing, String item, String message) {
        var waiting = retryable(() -> runtime.createExecutionQuery()
                .processInstanceBusinessKey(filing.value())
                .messageEventSubscriptionName(message)
                .processVariableValueEquals(ITEM, item)
                .list());
        waiting.forEach(execution -> receive(message, execution.getId(), Map.of()));
        return !waiting.isEmpty();
    }

    private void receive(String message, String execution, Map<String, Object> facts) {
        retryable(() -> {
            runtime.messageEventReceived(message, execution, facts);
            return execution;
        });
    }

    @Override
    public LiveDrawing drawing(FilingId filing, Look look) {
        return drawings.live(filing, look);
    }

    @Override
    public LiveDrawing drawing(String process, Look look) {
        return drawings.published(process, look);
    }

    @Override
    public List<Incident> incidents() {
        return management.createJobQuery().withException().orderByJobDuedate().desc().listPage(0, 200).stream()
                .map(this::incident)
                .toList();
    }

    @Override
    public long failed() {
        return runtime.createIncidentQuery().count();
    }

    @Override
    public void reschedule(String task, Date at) {
        tasks.createTaskQuery().taskId(task).list().stream()
                .flatMap(waiting ->
                        management.createJobQuery().executionId(waiting.getExecutionId()).timers().list().stream())
                .forEach(timer -> retryable(() -> {
                    management.setJobDuedate(timer.getId(), at);
                    return timer;
                }));
    }

    @Override
    @Transactional
    public void retry(String incident) {
        var job = management.createJobQuery().jobId(incident).singleResult();
        if (job == null) {
            throw Refusal.notFound("approval.no-incident");
        }
        var failed = incident(job);
        management.setJobRetries(incident, RETRIES);
        management.setJobDuedate(incident, Date.from(clock.instant()));
        if (!failed.filing().value().isEmpty()) {
            events.publishEvent(new StepRetried(failed.filing(), failed.step(), ""));
        }
    }

    private Incident incident(org.camunda.bpm.engine.runtime.Job job) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return new Incident(
                job.getId(),
                new FilingId(instance == null || instance.getBusinessKey() == null ? "" : instance.getBusinessKey()),
                job.getProcessDefinitionKey(),
                drawings.stepOf(job.getJobDefinitionId()),
                job.getExceptionMessage() == null ? "" : job.getExceptionMessage(),
                LocalDateTime.ofInstant(job.getCreateTime().toInstant(), clock.getZone()),
                job.getRetries());
    }

    /** After concurrent changes, the transaction that fails is run again. */
    private static <T> T retryable(Supplier<T> command) {
        try {
            return command.get();
        } catch (OptimisticLockingException e) {
            throw new CannotAcquireLockException("the process was changed at the same moment", e);
        } catch (ProcessEngineException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof java.sql.SQLException sql && "40001".equals(sql.getSQLState())) {
                    throw new CannotAcquireLockException("the database chose another transaction", e);
                }
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
            throw e;
        }
    }
}

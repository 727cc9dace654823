package gov.newarea.onestop.approval.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Measures the steps of drawings, {@code onestop.step}, by drawing and step: user tasks from creation to completion, delegates
 * while they run. The tag {@code by} keeps the values {@code person} and {@code house} for dashboards.
 */
@Component
class StepTimes implements BeanPostProcessor {

    private final ObjectProvider<MeterRegistry> meters;
    private final ObjectProvider<Clock> clock;

    StepTimes(ObjectProvider<MeterRegistry> meters, ObjectProvider<Clock> clock) {
        this.meters = meters;
        this.clock = clock;
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    void completed(DelegateTask task) {
        var time = Duration.between(
                task.getCreateTime().toInstant(), clock.getObject().instant());
        var step = timer("person", task.getExecution(), task.getTaskDefinitionKey());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                step.record(time);
            }
        });
    }

    /** Wraps every delegate in a timer. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JavaDelegate step ? (JavaDelegate) execution -> run(step, execution) : bean;
    }

    private void run(JavaDelegate step, DelegateExecution execution) throws Exception {
        timer("house", execution, execution.getCurrentActivityId()).recordCallable(() -> {
            step.execute(execution);
            return step;
        });
    }

    private Timer timer(String by, DelegateExecution execution, String step) {
        return Timer.builder("onestop.step")
                .description("Time of each step of the drawings")
                .tags("by", by, "drawing", drawing(execution), "step", step)
                .register(meters.getObject());
    }

    /** The key in a definition id {@code key:version:id}. */
    private static String drawing(DelegateExecution execution) {
        return execution.getProcessDefinitionId().replaceAll(":.*", "");
    }
}

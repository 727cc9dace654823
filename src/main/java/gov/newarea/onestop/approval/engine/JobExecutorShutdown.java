package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A node that stops takes no more steps up; those it has begun it finishes, those it only holds it gives back. */
@Component
class JobExecutorShutdown {

    private final ObjectProvider<JobExecutor> steps;

    JobExecutorShutdown(ObjectProvider<JobExecutor> steps) {
        this.steps = steps;
    }

    @EventListener(ContextClosedEvent.class)
    void takeNoMore() {
        steps.ifAvailable(JobExecutor::shutdown);
    }
}

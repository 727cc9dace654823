package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shuts the job executor down first: running jobs finish, locked ones are released for other nodes, no new ones start. */
@Component
class JobExecutorShutdown {

    private final ObjectProvider<JobExecutor> executor;

    JobExecutorShutdown(ObjectProvider<JobExecutor> executor) {
        this.executor = executor;
    }

    @EventListener(ContextClosedEvent.class)
    void shutDown() {
        executor.ifAvailable(JobExecutor::shutdown);
    }
}

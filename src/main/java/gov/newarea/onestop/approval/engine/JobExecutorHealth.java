package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether this node runs the steps of the drawings. A node that is told to run none has no such check. */
@Component("jobExecutorHealthIndicator")
@ConditionalOnBooleanProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobExecutorHealth implements HealthIndicator {

    private final JobExecutor steps;

    JobExecutorHealth(JobExecutor steps) {
        this.steps = steps;
    }

    @Override
    public Health health() {
        var health = steps.isActive() ? Health.up() : Health.down();
        return health.withDetail("name", steps.getName()).build();
    }
}

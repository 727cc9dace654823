package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health of the job executor; absent on a node where it is disabled. */
@Component("jobExecutorHealthIndicator")
@ConditionalOnBooleanProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobExecutorHealth implements HealthIndicator {

    private final JobExecutor executor;

    JobExecutorHealth(JobExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Health health() {
        var health = executor.isActive() ? Health.up() : Health.down();
        return health.withDetail("name", executor.getName()).build();
    }
}

package gov.newarea.onestop.approval.engine;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.MDC;

/** Clears the log context before each job; the filing number stays in it until the next job, so that a failure is logged with it. */
class JobLogContext extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd) {
            MDC.clear();
        }
        return next.execute(command);
    }
}

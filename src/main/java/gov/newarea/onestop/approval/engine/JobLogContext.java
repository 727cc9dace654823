package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.filing.FilingLogContext;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Clears the filing number from the log context before each job; it stays until the next job, so that a failure is logged with it. */
class JobLogContext extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd) {
            FilingLogContext.forget();
        }
        return next.execute(command);
    }
}

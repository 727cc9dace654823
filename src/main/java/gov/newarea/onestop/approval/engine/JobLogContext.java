package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.filing.FilingLogContext;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** A step behind the counter begins with no filing in the log of its thread; it stays there until the next begins, its failure included. */
class JobLogContext extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd) {
            FilingLogContext.forget();
        }
        return next.execute(command);
    }
}

package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.filing.InLog;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** A step behind the counter begins with no filing in the log of its thread; it stays there until the next begins, its failure included. */
class FreshLog extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd) {
            InLog.forget();
        }
        return next.execute(command);
    }
}

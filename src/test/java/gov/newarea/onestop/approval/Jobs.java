package gov.newarea.onestop.approval;

import org.camunda.bpm.engine.ManagementService;

/** The steps behind the counter, run one after another by the test itself. */
public final class Jobs {

    private Jobs() {}

    /** Runs what waits now and what that leads to; a step that fails ends the run with its fault. */
    public static void run(ManagementService management) {
        for (var jobs = management.createJobQuery().messages().list(); !jobs.isEmpty(); ) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = management.createJobQuery().messages().withRetriesLeft().list();
        }
    }
}

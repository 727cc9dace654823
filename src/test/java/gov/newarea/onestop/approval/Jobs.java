package gov.newarea.onestop.approval;

import org.camunda.bpm.engine.ManagementService;

/** Runs the automatic steps one after another, in the test's own thread. */
public final class Jobs {

    private Jobs() {}

    /** Runs the waiting steps and those that follow; a failing step ends the run with its exception. */
    public static void run(ManagementService management) {
        for (var jobs = management.createJobQuery().messages().list(); !jobs.isEmpty(); ) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = management.createJobQuery().messages().withRetriesLeft().list();
        }
    }
}

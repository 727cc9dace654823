package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.steps.Deliveries;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Reception;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Delegates of the reception; their bean names are those in the drawing. The window changes the filing before it completes the task, so
 * a step that finds the change already made does nothing and may run again.
 */
@Configuration(proxyBeanMethods = false)
class ReceptionSteps {

    /** Accepts on the day of the window's decision. */
    @Bean
    JavaDelegate acceptFiling(Reception reception) {
        return step -> accept(step, reception, false);
    }

    /** Without a notice within five working days the filing counts as accepted on the day of receipt: 许可法 32(4). */
    @Bean
    JavaDelegate deemAccepted(Reception reception) {
        return step -> accept(step, reception, true);
    }

    @Bean
    JavaDelegate giveOneOffNotice(Deliveries deliveries, Reception reception) {
        return step -> {
            if (!stands(step, reception, Filing.State.CORRECTING)) {
                deliveries.giveNotice(filing(step));
            }
        };
    }

    /** Only the window knows the reason: this step refuses nothing by itself. */
    @Bean
    JavaDelegate refuseAcceptance(Reception reception) {
        return step -> {
            if (!stands(step, reception, Filing.State.NOT_ACCEPTED)) {
                throw Refusal.invalid("filing.refusal-needs-reason");
            }
            step.setVariable("accepted", false);
        };
    }

    private static void accept(DelegateExecution step, Reception reception, boolean deemed) {
        if (!stands(step, reception, Filing.State.ACCEPTED)) {
            reception.accept(filing(step), deemed);
        }
        step.setVariable("accepted", true);
    }

    private static boolean stands(DelegateExecution step, Reception reception, Filing.State state) {
        return reception.lock(filing(step)).state() == state;
    }

    static FilingId filing(DelegateExecution step) {
        return new FilingId(step.getProcessBusinessKey());
    }
}

package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.approval.steps.Deliveries;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Reception;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delegates of the reception; the bean names are those in the drawing. */
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
    JavaDelegate giveOneOffNotice(Deliveries deliveries) {
        return step -> deliveries.giveNotice(filing(step));
    }

    @Bean
    JavaDelegate refuseAcceptance(Reception reception) {
        return step -> {
            reception.refuse(filing(step));
            step.setVariable("accepted", false);
        };
    }

    private static void accept(DelegateExecution step, Reception reception, boolean deemed) {
        reception.accept(filing(step), deemed);
        step.setVariable("accepted", true);
    }

    static FilingId filing(DelegateExecution step) {
        return new FilingId(step.getProcessBusinessKey());
    }
}

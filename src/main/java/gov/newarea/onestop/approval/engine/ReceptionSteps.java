package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.approval.Deliveries;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Intake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of receiving a filing; each bean bears the name the drawing calls it by. */
@Configuration(proxyBeanMethods = false)
class ReceptionSteps {

    /** Accepts on the day the window says so. */
    @Bean
    JavaDelegate acceptFiling(Intake intake) {
        return step -> accept(step, intake, false);
    }

    /** Silence for five working days is acceptance, dated back to receipt: 许可法 32(4). */
    @Bean
    JavaDelegate deemAccepted(Intake intake) {
        return step -> accept(step, intake, true);
    }

    @Bean
    JavaDelegate giveOneOffNotice(Deliveries deliveries) {
        return step -> deliveries.giveNotice(filing(step));
    }

    @Bean
    JavaDelegate refuseAcceptance(Intake intake) {
        return step -> {
            intake.refuse(filing(step));
            step.setVariable("accepted", false);
        };
    }

    private static void accept(DelegateExecution step, Intake intake, boolean deemed) {
        intake.accept(filing(step), deemed);
        step.setVariable("accepted", true);
    }

    static FilingId filing(DelegateExecution step) {
        return new FilingId(step.getProcessBusinessKey());
    }
}

package gov.newarea.onestop.approval.engine;

import static gov.newarea.onestop.approval.engine.ReceptionSteps.filing;

import gov.newarea.onestop.approval.steps.Certification;
import gov.newarea.onestop.approval.steps.Deliveries;
import gov.newarea.onestop.approval.steps.JointDecision;
import gov.newarea.onestop.approval.steps.Outcome;
import gov.newarea.onestop.certificate.PrintShop;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.Reception;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delegates from the last opinion to the end; all are idempotent. */
@Configuration(proxyBeanMethods = false)
class OutcomeSteps {

    @Bean
    JavaDelegate settleOutcome(JointDecision decision) {
        return step -> step.setVariable("decision", word(decision.of(filing(step))));
    }

    @Bean
    JavaDelegate checkBranches(JointDecision decision) {
        return settleOutcome(decision);
    }

    /** Reserves one code for the filing, however often its branches are repeated: GB 11714. */
    @Bean
    JavaDelegate reserveOrganisationCode(Certification certification) {
        return step -> certification.reserveCode(filing(step));
    }

    @Bean
    JavaDelegate releaseCode(Certification certification) {
        return step -> certification.releaseCode(filing(step));
    }

    @Bean
    JavaDelegate sendRefusal(Reception reception) {
        return step -> reception.close(filing(step), Filing.State.REFUSED);
    }

    @Bean
    JavaDelegate checkLaterMaterials(Deliveries deliveries) {
        return step -> step.setVariable("laterMissing", deliveries.askForLaterMaterials(filing(step)));
    }

    @Bean
    JavaDelegate assignCreditCode(Certification certification) {
        return step -> certification.assignCreditCode(filing(step));
    }

    @Bean
    JavaDelegate issueCertificates(Outcome outcome) {
        return step -> outcome.issue(filing(step));
    }

    @Bean
    JavaDelegate shareData(Deliveries deliveries) {
        return step -> deliveries.shareData(filing(step));
    }

    /** Runs in a transaction after the issue, so that a failure undoes nothing and is retried; it prints no document twice. */
    @Bean
    JavaDelegate printPapers(PrintShop shop) {
        return step -> shop.print(filing(step));
    }

    @Bean
    JavaDelegate prepareDelivery(Deliveries deliveries) {
        return step -> step.setVariable("byHand", deliveries.isByHand(filing(step)));
    }

    @Bean
    JavaDelegate closeFiling(Outcome outcome) {
        return step -> outcome.close(filing(step));
    }

    @Bean
    JavaDelegate closeWithdrawn(Outcome outcome, Reception reception) {
        return step -> {
            if (reception.lock(filing(step)).state() != Filing.State.WITHDRAWN) {
                outcome.withdraw(filing(step));
            }
        };
    }

    private static String word(JointDecision.Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}

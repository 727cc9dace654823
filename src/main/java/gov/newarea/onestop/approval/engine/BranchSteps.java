package gov.newarea.onestop.approval.engine;

import static gov.newarea.onestop.approval.engine.ReceptionSteps.filing;

import gov.newarea.onestop.approval.steps.BranchOpening;
import gov.newarea.onestop.approval.steps.Outcome;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delegates of phases and branches. */
@Configuration(proxyBeanMethods = false)
class BranchSteps {

    @Bean
    JavaDelegate planPhases(BranchOpening opening) {
        return step -> step.setVariable("phaseCount", opening.phases(filing(step)));
    }

    @Bean
    JavaDelegate openPhase(BranchOpening opening) {
        return step -> {
            int phase = (Integer) step.getVariable("phase");
            step.setVariable("branchCount", opening.branches(filing(step), phase));
            step.setVariable("asksMaterials", opening.askForMaterials(filing(step), phase));
        };
    }

    /** Opens the branch of the item that the drawing names, or that has the given place in the phase. */
    @Bean
    JavaDelegate openBranch(BranchOpening opening) {
        return step -> {
            if (!step.hasVariable("item")) {
                int phase = (Integer) step.getVariable("phase");
                int place = (Integer) step.getVariable("place");
                step.setVariable("item", opening.itemAt(filing(step), phase, place));
            }
            step.setVariable("stands", opening.open(filing(step), (String) step.getVariable("item")));
        };
    }

    @Bean
    JavaDelegate checkPredecessor(BranchOpening opening) {
        return step ->
                step.setVariable("predecessor", opening.predecessor(filing(step), (String) step.getVariable("item")));
    }

    @Bean
    JavaDelegate checkOpinions(Outcome outcome, BranchOpening opening) {
        return step -> {
            int phase = (Integer) step.getVariable("phase");
            step.setVariable("reopened", outcome.isReopened(filing(step), phase));
            step.setVariable("branchCount", opening.branches(filing(step), phase));
        };
    }
}

package gov.newarea.onestop.approval.engine;

import static gov.newarea.onestop.approval.engine.ReceptionSteps.filing;

import gov.newarea.onestop.approval.steps.BranchOpening;
import gov.newarea.onestop.approval.steps.JointDecision;
import gov.newarea.onestop.approval.steps.Phases;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delegates of phases and branches. */
@Configuration(proxyBeanMethods = false)
class BranchSteps {

    @Bean
    JavaDelegate planPhases(Phases phases) {
        return step -> step.setVariable("phaseCount", phases.count(filing(step)));
    }

    @Bean
    JavaDelegate openPhase(Phases phases) {
        return step -> {
            int phase = (Integer) step.getVariable("phase");
            step.setVariable("branchCount", phases.branches(filing(step), phase));
            step.setVariable("asksMaterials", phases.askForMaterials(filing(step), phase));
        };
    }

    /** Opens the branch of the item that the drawing names, or that has the given place in the phase. */
    @Bean
    JavaDelegate openBranch(BranchOpening opening, Phases phases) {
        return step -> {
            if (!step.hasVariable("item")) {
                int phase = (Integer) step.getVariable("phase");
                int place = (Integer) step.getVariable("place");
                step.setVariable("item", phases.itemAt(filing(step), phase, place));
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
    JavaDelegate checkOpinions(JointDecision decision, Phases phases) {
        return step -> {
            int phase = (Integer) step.getVariable("phase");
            step.setVariable("reopened", decision.isReopened(filing(step), phase));
            step.setVariable("branchCount", phases.branches(filing(step), phase));
        };
    }
}

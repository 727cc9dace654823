package gov.newarea.onestop.modeling;

import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The published drawings and the rules, without an engine. */
final class ModelingFixtures {

    static final ProcessLibrary LIBRARY = new ProcessLibrary(
            new ModelingSettings("classpath*:bpmn/*.bpmn"), new PathMatchingResourcePatternResolver());

    /** The steps that the published drawings call; {@code EngineStepsTests} checks that the product has them. */
    static final Set<String> STEPS = Words.words(
            """
            acceptFiling assignCreditCode checkBranches checkLaterMaterials checkOpinions checkPredecessor closeFiling
            closeWithdrawn deemAccepted giveOneOffNotice issueCertificates openBranch openPhase planPhases
            prepareDelivery printPapers refuseAcceptance releaseCode reserveOrganisationCode sendRefusal settleOutcome
            shareData
            """);

    /** The kinds of human steps in the published drawings. */
    private static final Set<String> BLOCKS = Words.words(
            """
            check-completeness correct-filing correct-branch supply-later supply-phase review inspect decide approve
            confirm-withdrawal deliver
            """);

    static final DrawingRules RULES = new DrawingRules(
            new KnownSteps() {
                @Override
                public Set<String> names() {
                    return STEPS;
                }

                @Override
                public Set<String> blocks() {
                    return BLOCKS;
                }
            },
            LIBRARY);

    private ModelingFixtures() {}
}

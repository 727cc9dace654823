package gov.newarea.onestop.modeling;

import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The published drawings and the rules, without an engine. */
final class ModelingFixtures {

    static final ProcessLibrary LIBRARY = new ProcessLibrary(
            new ModelingSettings("classpath*:bpmn/*.bpmn"), new PathMatchingResourcePatternResolver());

    /** Those that the published drawings call; {@code EngineStepsTests} sees that the product has them. */
    static final Set<String> STEPS = Words.words(
            """
            acceptFiling assignCreditCode checkBranches checkLaterMaterials checkOpinions checkPredecessor closeFiling
            closeWithdrawn deemAccepted giveOneOffNotice issueCertificates openBranch openPhase planPhases
            prepareDelivery printPapers refuseAcceptance releaseCode reserveOrganisationCode sendRefusal settleOutcome
            shareData
            """);

    static final DrawingRules RULES = new DrawingRules(() -> STEPS, LIBRARY);

    private ModelingFixtures() {}
}

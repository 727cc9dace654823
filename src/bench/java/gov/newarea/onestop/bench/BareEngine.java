package gov.newarea.onestop.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * The engine as it comes, with full history, on a database of its own on the same server: our drawings, their steps doing
 * nothing but answer, fifteen variables, and a clerk who looks for each task, claims and completes it.
 */
final class BareEngine implements AutoCloseable {

    static final String NAME = "onestop_bare";
    private static final List<String> DRAWINGS =
            List.of("three-in-one-licence", "reception", "item-review", "delivery");

    /** What the steps answer on the way of a filing to which everyone agrees. */
    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "acceptFiling", Map.of("accepted", true),
            "checkBranches", Map.of("decision", "granted"),
            "checkLaterMaterials", Map.of("laterMissing", false),
            "prepareDelivery", Map.of("byHand", false));

    private static final List<String> SILENT = List.of(
            "assignCreditCode",
            "closeFiling",
            "closeWithdrawn",
            "deemAccepted",
            "giveOneOffNotice",
            "issueCertificates",
            "printPapers",
            "refuseAcceptance",
            "releaseCode",
            "reserveOrganisationCode",
            "sendRefusal",
            "shareData");

    private final ProcessEngine engine;

    BareEngine(Database database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcDriver("com.mysql.cj.jdbc.Driver");
        configuration.setJdbcUrl("jdbc:mysql://" + database.server() + "/" + NAME + "?nullCatalogMeansCurrent=true");
        configuration.setJdbcUsername("root");
        configuration.setJdbcPassword("");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(true);
        configuration.setBeans(steps());
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        DRAWINGS.forEach(name -> deployment.addModelInstance(
                name + ".bpmn",
                Bpmn.readModelFromFile(Path.of("bpmn", name + ".bpmn").toFile())));
        deployment.deploy();
    }

    private static Map<Object, Object> steps() {
        var steps = new HashMap<Object, Object>();
        SILENT.forEach(name -> steps.put(name, (JavaDelegate) step -> {}));
        ANSWERS.forEach((name, answer) -> steps.put(name, (JavaDelegate) step -> step.setVariables(answer)));
        steps.put("openBranch", (JavaDelegate) step -> {
            step.setVariable("stands", false);
            step.setVariable("decidesLater", "company-registration".equals(step.getVariable("item")));
        });
        steps.put("checkPredecessor", (JavaDelegate) step -> step.setVariable("predecessor", "granted"));
        return steps;
    }

    /** From submitting to the licence. */
    void run(String key) {
        var facts =
                IntStream.range(0, 15).boxed().collect(Collectors.toMap(i -> "fact" + i, i -> (Object) ("value " + i)));
        facts.put("checkDueAt", java.util.Date.from(java.time.Instant.now().plusSeconds(864_000)));
        engine.getRuntimeService().startProcessInstanceByKey(DRAWINGS.get(0), key, facts);
        complete(key, "check-completeness", Map.of("outcome", "accept"));
        Stream.of(1, 2, 3, 4).forEach(i -> complete(key, "review-materials", Map.of("outcome", "ready")));
        Stream.of(1, 2, 3).forEach(i -> complete(key, "decide-item", Map.of("outcome", "grant")));
        complete(key, "approve-registration", Map.of("outcome", "grant"));
    }

    private void complete(String key, String step, Map<String, Object> facts) {
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step)
                .active()
                .list()
                .get(0);
        tasks.claim(task.getId(), "clerk");
        tasks.complete(task.getId(), facts);
    }

    /** Steps behind the counter that are still to be done. */
    long waiting() {
        return engine.getManagementService()
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .count();
    }

    @Override
    public void close() {
        engine.close();
    }
}

package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine.LiveDrawing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.modeling.Drawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Renders drawings with labels in the reader's language, and the active and completed elements of a filing. */
@Component
class EngineDrawings {

    private final RepositoryService repository;
    private final HistoryService history;
    private final ManagementService management;
    private final Map<String, String> rendered = new ConcurrentHashMap<>();

    EngineDrawings(RepositoryService repository, HistoryService history, ManagementService management) {
        this.repository = repository;
        this.history = history;
        this.management = management;
    }

    String published(String process, Locale locale) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw Refusal.notFound("approval.no-drawing");
        }
        return render(definition.getId(), locale);
    }

    LiveDrawing live(FilingId filing, Locale locale) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(filing.value())
                .rootProcessInstances()
                .singleResult();
        if (instance == null) {
            throw Refusal.notFound("approval.no-drawing");
        }
        var activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        var active = activities.stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
        var done = activities.stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !active.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        return new LiveDrawing(render(instance.getProcessDefinitionId(), locale), active, done);
    }

    /** The id of the element that a job belongs to. */
    String stepOf(String jobDefinition) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult();
        return definition == null ? "" : definition.getActivityId();
    }

    private String render(String definition, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        return rendered.computeIfAbsent(
                definition + (english ? "/en" : "/zh"), key -> read(definition).xml(locale));
    }

    private Drawing read(String definition) {
        try (var xml = repository.getProcessModel(definition)) {
            return Drawing.deployed(definition, xml.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

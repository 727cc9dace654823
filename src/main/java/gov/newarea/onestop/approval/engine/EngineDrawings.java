package gov.newarea.onestop.approval.engine;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine.LiveDrawing;
import gov.newarea.onestop.approval.Engine.Look;
import gov.newarea.onestop.approval.Engine.Opened;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.modeling.Drawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Shows drawings with labels in the reader's language, the drawings that they call, and where a filing is on them. */
@Component
class EngineDrawings {

    private final RepositoryService repository;
    private final ManagementService management;
    private final DrawnState states;
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

    EngineDrawings(RepositoryService repository, ManagementService management, DrawnState states) {
        this.repository = repository;
        this.management = management;
        this.states = states;
    }

    LiveDrawing published(String process, Look look) {
        return opened(DrawnState.none(latest(process)), look);
    }

    LiveDrawing live(FilingId filing, Look look) {
        return opened(states.of(filing), look);
    }

    /** The id of the element that a job belongs to. */
    String stepOf(String jobDefinition) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult();
        return definition == null ? "" : definition.getActivityId();
    }

    /** Follows the path from call to call, as far as it names any. */
    private LiveDrawing opened(DrawnState.At top, Look look) {
        var at = top;
        var drawing = read(at.definition());
        var trail = new ArrayList<>(List.of(new Opened(title(drawing, look), "")));
        var path = "";
        for (var step : look.path().split("\\.")) {
            var called = drawing.calledBy(step);
            if (called.isEmpty()) {
                break;
            }
            at = states.called(at, step, latest(called.get()));
            drawing = read(at.definition());
            path += (path.isEmpty() ? "" : ".") + step;
            trail.add(new Opened(title(drawing, look), path));
        }
        boolean folds = folds(drawing, at);
        return new LiveDrawing(
                trail, drawing.image(look.locale(), folds && look.folded()), folds, at.active(), at.done());
    }

    private static String title(Drawing drawing, Look look) {
        return drawing.title().in(look.locale());
    }

    /** A side path that is taken is shown. */
    private static boolean folds(Drawing drawing, DrawnState.At at) {
        var side = drawing.sidePaths();
        return !side.isEmpty()
                && at.active().stream().noneMatch(side::contains)
                && at.done().stream().noneMatch(side::contains);
    }

    private String latest(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw Refusal.notFound("approval.no-drawing");
        }
        return definition.getId();
    }

    /** Deployed drawings never change. */
    private Drawing read(String definition) {
        return drawings.computeIfAbsent(definition, id -> {
            try (var xml = repository.getProcessModel(id)) {
                return Drawing.deployed(id, xml.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

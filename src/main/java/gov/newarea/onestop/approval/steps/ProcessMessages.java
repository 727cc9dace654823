package gov.newarea.onestop.approval.steps;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkItems;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingEvent.FilingCorrected;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.identity.People;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the process that a filing was sent or corrected, in the same transaction. */
@Component
class ProcessMessages {

    private final Engine engine;
    private final WorkItems items;
    private final Catalog catalog;
    private final AllowedDays days;
    private final People people;

    ProcessMessages(Engine engine, WorkItems items, Catalog catalog, AllowedDays days, People people) {
        this.engine = engine;
        this.items = items;
        this.catalog = catalog;
        this.days = days;
        this.people = people;
    }

    @EventListener
    @Order(30)
    void on(FilingSubmitted submitted) {
        var process = catalog.bundle(submitted.bundle()).orElseThrow().process();
        engine.start(process, submitted.filing(), checkEnds());
    }

    @EventListener
    @Order(30)
    void on(FilingCorrected corrected) {
        boolean toWindow = corrected.scope().equals(Reception.WINDOW);
        items.activeOf(corrected.filing()).stream()
                .filter(item -> waitsFor(item, corrected.scope()))
                .findFirst()
                .ifPresent(item -> {
                    items.finish(item.id(), people.current(), "corrected");
                    engine.complete(item.id(), toWindow ? checkEnds() : Map.of());
                });
    }

    private static boolean waitsFor(WorkItem item, String scope) {
        return switch (scope) {
            case Reception.WINDOW -> item.block() == Block.CORRECT_FILING;
            case Correction.LATER -> item.block() == Block.SUPPLY_LATER;
            case Correction.PHASE -> item.block() == Block.SUPPLY_PHASE;
            default -> item.block() == Block.CORRECT_BRANCH && item.item().equals(scope);
        };
    }

    /** The end of the last day on which the one-off notice may be given. */
    private Map<String, Object> checkEnds() {
        return Map.of("checkDueAt", days.endOf(days.check().day()));
    }
}

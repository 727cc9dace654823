package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.Light;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.filing.OwnMatter;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Builds rows of the queue with lights and working days left. */
@Component
class QueueRows {

    private final Deadlines deadlines;
    private final OwnMatter ownMatter;

    QueueRows(Deadlines deadlines, OwnMatter ownMatter) {
        this.deadlines = deadlines;
        this.ownMatter = ownMatter;
    }

    /** One row; {@code left} counts working days, negative when late; {@code own} where the officer stands aside. */
    record Row(WorkItem item, Light light, int left, boolean own) {}

    List<Row> of(List<WorkItem> items) {
        var own = ownMatter.among(items.stream().map(WorkItem::filing).toList());
        var lights = lights(items);
        return items.stream()
                .map(item -> of(item, lights.apply(item), own.contains(item.filing())))
                .toList();
    }

    /** A row of a case that the officer has opened, which is never their own matter. */
    Row of(WorkItem item) {
        return of(item, lights(List.of(item)).apply(item), false);
    }

    /** Asks for the limits of those tasks only whose due day is near. */
    private Function<WorkItem, Light> lights(List<WorkItem> items) {
        var rule = deadlines.lightRule();
        var fresh = deadlines.fresh(items.stream()
                .filter(item -> item.isActive() && rule.of(item.dueOn(), false) == Light.AMBER)
                .map(WorkItem::filing)
                .distinct()
                .toList());
        return item -> item.isActive()
                ? rule.of(item.dueOn(), fresh.contains(new Deadlines.Fresh(item.filing(), scope(item))))
                : Light.OFF;
    }

    private static LimitScope scope(WorkItem item) {
        return item.item().isEmpty() ? LimitScope.CHECK : LimitScope.item(item.item());
    }

    private Row of(WorkItem item, Light light, boolean own) {
        return new Row(item, light, deadlines.left(item.dueOn()), own);
    }
}

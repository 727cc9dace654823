package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.Light;
import gov.newarea.onestop.filing.OwnMatter;
import java.util.List;
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
        return items.stream().map(item -> of(item, own.contains(item.filing()))).toList();
    }

    /** A row of a case that the officer has opened, which is never their own matter. */
    Row of(WorkItem item) {
        return of(item, false);
    }

    private Row of(WorkItem item, boolean own) {
        var light = item.isActive() ? deadlines.light(item.dueOn()) : Light.OFF;
        return new Row(item, light, deadlines.left(item.dueOn()), own);
    }
}

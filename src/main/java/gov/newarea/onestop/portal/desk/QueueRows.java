package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.WorkItem;
import gov.newarea.onestop.deadline.Calendars;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.Light;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tasks as the queue's table shows them: with their light and the working days left. */
@Component
class QueueRows {

    private final Deadlines deadlines;
    private final Calendars calendars;

    QueueRows(Deadlines deadlines, Calendars calendars) {
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    /** One row; {@code left} counts working days, negative when late. */
    record Row(WorkItem item, Light light, int left) {}

    List<Row> of(List<WorkItem> items) {
        return items.stream().map(this::of).toList();
    }

    Row of(WorkItem item) {
        var light = item.isActive() ? deadlines.light(item.dueOn()) : Light.OFF;
        return new Row(item, light, calendars.current().workingDaysBetween(deadlines.today(), item.dueOn()));
    }
}

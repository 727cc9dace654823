package gov.newarea.onestop.approval.queue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in the queue, which is sorted by due day and task: the task before the next page, or behind the one before. */
record QueueCursor(LocalDate day, String id) {

    static String of(WorkItem item) {
        return item.dueOn() + "_" + item.id();
    }

    /** The cursor, or empty where it is none. */
    static String orNone(String text) {
        return read(text).isPresent() ? text : "";
    }

    /** A cursor is a day, a bar and a task; any other text is ignored. */
    static Optional<QueueCursor> read(String text) {
        if (text.length() < 12 || text.length() > 60 || text.charAt(10) != '_') {
            return Optional.empty();
        }
        try {
            return Optional.of(new QueueCursor(LocalDate.parse(text.substring(0, 10)), text.substring(11)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Where to read on from: the rest of the cursor's day, and the days behind it, each a range of the index; puts the values. */
    List<String> places(boolean descending, Map<String, Object> values) {
        values.put("day", day);
        values.put("id", id);
        var behind = descending ? "<" : ">";
        return List.of(" AND due_on = :day AND id " + behind + " :id", " AND due_on " + behind + " :day");
    }
}

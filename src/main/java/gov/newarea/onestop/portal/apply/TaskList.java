package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.form.Section;
import java.util.List;

/**
 * The tasks that remain before a filing can be submitted.
 *
 * @param missing materials still to upload
 * @param ready whether it may be checked and submitted
 */
record TaskList(List<Group> groups, int missing, boolean ready) {

    /** States of a section. */
    enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        ATTENTION,
        DONE
    }

    /** Sections under one heading. */
    record Group(String key, List<Task> tasks) {}

    /** One section. */
    record Task(Section section, Status status) {}

    public long done() {
        return tasks().stream().filter(task -> task.status() == Status.DONE).count();
    }

    public int all() {
        return tasks().size();
    }

    public List<Task> tasks() {
        return groups.stream().flatMap(group -> group.tasks().stream()).toList();
    }
}

package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.Problem;
import gov.newarea.onestop.portal.apply.TaskList.Status;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Builds the task list of a draft. */
@Component
class TaskLists {

    /** Problems that only mean a missing answer. */
    private static final Set<String> UNFILLED =
            Set.of("form.problem.required", "form.problem.choose", "form.problem.tick", "form.problem.rows-min");

    private final FormTable table;
    private final FilingRecords records;

    TaskLists(FormTable table, FilingRecords records) {
        this.table = table;
        this.records = records;
    }

    TaskList of(FormSheet sheet) {
        var problems = table.problems(sheet).stream().filter(Problem::isError).toList();
        var groups = SectionGroups.of(sheet.form()).entrySet().stream()
                .map(group -> new TaskList.Group(
                        group.getKey(),
                        group.getValue().stream()
                                .map(section -> new TaskList.Task(section, status(sheet, section.key(), problems)))
                                .toList()))
                .toList();
        var missing = records.missing(sheet.filing().id());
        var needs = records.needs(sheet.filing());
        boolean allMayFollow = needs.stream()
                .filter(need -> missing.contains(need.material()))
                .allMatch(need -> need.necessity() == MaterialNeed.Necessity.MAY_FOLLOW);
        return new TaskList(groups, missing.size(), problems.isEmpty() && allMayFollow);
    }

    private static Status status(FormSheet sheet, String section, List<Problem> problems) {
        var here = FormSheet.of(section, problems);
        if (!sheet.data().has(section)) {
            return Status.NOT_STARTED;
        }
        if (here.isEmpty()) {
            return Status.DONE;
        }
        return here.stream().allMatch(problem -> UNFILLED.contains(problem.messageKey()))
                ? Status.IN_PROGRESS
                : Status.ATTENTION;
    }
}

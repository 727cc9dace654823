package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.approval.desk.Standings;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.portal.PageText;
import gov.newarea.onestop.portal.follow.FilingSheet.Lane;
import gov.newarea.onestop.portal.follow.FilingSheet.Step;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Builds the lanes of the departments' branches. */
@Component
class Lanes {

    private final FilingRecords records;
    private final Catalog catalog;
    private final Departments departments;
    private final Deadlines deadlines;
    private final NamedDays named;
    private final PageText words;
    private final Standings standings;

    Lanes(
            FilingRecords records,
            Catalog catalog,
            Departments departments,
            Deadlines deadlines,
            NamedDays named,
            PageText words,
            Standings standings) {
        this.records = records;
        this.catalog = catalog;
        this.departments = departments;
        this.deadlines = deadlines;
        this.named = named;
        this.words = words;
        this.standings = standings;
    }

    List<Lane> of(FilingId id) {
        var standing = standings.of(id);
        return records.branches(id).stream()
                .map(branch -> lane(branch, standing.get(branch.item())))
                .toList();
    }

    private Lane lane(Branch branch, String standing) {
        var due = deadlines
                .of(branch.filingId(), LimitScope.item(branch.item()))
                .filter(TimeLimit::open)
                .map(limit -> named.of(branch.filingId(), limit).get(0))
                .orElse(null);
        var mark =
                switch (branch.state()) {
                    case GRANTED -> "green";
                    case REFUSED -> "red";
                    case RETURNED -> "amber";
                    case PLANNED, LAPSED -> "";
                    default -> standing.equals(Standings.WAITING) ? "" : "blue";
                };
        return new Lane(
                departments.acting(branch.department(), deadlines.today()).name(),
                catalog.item(branch.item()).name(),
                steps(branch, standing.equals(Standings.WAITING)),
                standing,
                mark,
                due);
    }

    private List<Step> steps(Branch branch, boolean waiting) {
        var state = branch.state();
        var steps = new ArrayList<Step>();
        boolean reviewed =
                state == Branch.State.READY || state == Branch.State.GRANTED || state == Branch.State.REFUSED;
        boolean inspecting = state == Branch.State.INSPECTING;
        steps.add(step("review", reviewed || inspecting, state == Branch.State.REVIEWING));
        if (state == Branch.State.RETURNED) {
            steps.add(step("return", false, true));
        }
        if (catalog.item(branch.item()).inspection()) {
            steps.add(step("inspect", reviewed, inspecting));
        }
        steps.add(step(
                "decide",
                state == Branch.State.GRANTED || state == Branch.State.REFUSED,
                state == Branch.State.READY && !waiting));
        if (state == Branch.State.REFUSED || state == Branch.State.LAPSED) {
            steps.add(new Step(words.say("filing.branch-state." + state), "stopped"));
        } else {
            steps.add(step("result", state == Branch.State.GRANTED, false));
        }
        return steps;
    }

    private Step step(String key, boolean done, boolean now) {
        return new Step(words.say("citizen.step." + key), done ? "done" : now ? "now" : "");
    }
}

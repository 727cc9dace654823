package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.Engine.LiveDrawing;
import gov.newarea.onestop.approval.Engine.Look;
import gov.newarea.onestop.approval.desk.Standings;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.Light;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Builds the progress of a case: limits with days used, branches with lights, the drawing. */
@Component
class CaseCourse {

    private final FilingRecords records;
    private final Deadlines deadlines;
    private final DeskText words;
    private final Engine engine;
    private final NamedDays named;
    private final Standings standings;

    CaseCourse(
            FilingRecords records,
            Deadlines deadlines,
            DeskText words,
            Engine engine,
            NamedDays named,
            Standings standings) {
        this.records = records;
        this.deadlines = deadlines;
        this.words = words;
        this.engine = engine;
        this.named = named;
        this.standings = standings;
    }

    /** One limit; {@code used} counts working days since it began, to its end or to today; {@code days} are those it ends on. */
    record Clock(String name, TimeLimit limit, List<NamedDays.Day> days, int used, Light light) {
        /** The name of the nearer day, which says what the number of days is: promised, expected, internal. */
        public NamedDays.Name kind() {
            return days.get(0).name();
        }
    }

    /** A branch and its state, with its light while it is open. */
    record Lane(Branch branch, String standing, Light light) {}

    List<Clock> clocks(FilingId id) {
        return deadlines.of(id).stream().map(limit -> clock(id, limit)).toList();
    }

    private Clock clock(FilingId id, TimeLimit limit) {
        return new Clock(
                name(limit.scope()), limit, named.of(id, limit), deadlines.used(limit), deadlines.lightOf(limit));
    }

    List<Lane> lanes(FilingId id) {
        var standing = standings.of(id);
        return records.branches(id).stream()
                .map(branch -> new Lane(branch, standing.get(branch.item()), light(id, branch)))
                .toList();
    }

    /** The position of the filing on its drawing; null without a process. */
    @Nullable
    LiveDrawing drawing(FilingId id, String open, boolean folded) {
        try {
            return engine.drawing(id, new Look(LocaleContextHolder.getLocale(), open, folded));
        } catch (Refusal none) {
            return null;
        }
    }

    private Light light(FilingId id, Branch branch) {
        return switch (branch.state()) {
            case GRANTED -> Light.GREEN;
            case REFUSED -> Light.RED;
            case PLANNED, LAPSED -> Light.OFF;
            default ->
                deadlines
                        .of(id, LimitScope.item(branch.item()))
                        .map(deadlines::lightOf)
                        .orElse(Light.OFF);
        };
    }

    private String name(LimitScope scope) {
        return scope.isItem() ? words.item(scope.item()) : words.say("desk.clock." + scope);
    }
}

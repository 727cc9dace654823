package gov.newarea.onestop.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One running or ended limit of a filing.
 *
 * @param statutory working days allowed by law
 * @param promised working days the department promised
 * @param provisional whether either day may still move because a notice is not out
 */
public record TimeLimit(
        LimitScope scope,
        int statutory,
        int promised,
        LocalDate startedOn,
        LocalDate statutoryDue,
        LocalDate promisedDue,
        boolean provisional,
        @Nullable LocalDate endedOn) {

    static TimeLimit start(LimitScope scope, int statutory, int promised, LocalDate from, WorkingCalendar calendar) {
        var byLaw = calendar.due(from, statutory);
        var byPromise = calendar.due(from, promised);
        return new TimeLimit(
                scope,
                statutory,
                promised,
                from,
                byLaw.day(),
                byPromise.day(),
                byLaw.provisional() || byPromise.provisional(),
                null);
    }

    /** Unchanged if it has ended. */
    TimeLimit ended(LocalDate on) {
        return open()
                ? new TimeLimit(scope, statutory, promised, startedOn, statutoryDue, promisedDue, provisional, on)
                : this;
    }

    TimeLimit countedAgain(WorkingCalendar calendar) {
        return start(scope, statutory, promised, startedOn, calendar);
    }

    public boolean open() {
        return endedOn == null;
    }
}

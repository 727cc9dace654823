package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The state of a filing, when it was received and closed, and whether a withdrawal was requested. */
record Stage(
        FilingState state,
        @Nullable LocalDateTime submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable String withdrawalReason,
        @Nullable LocalDateTime closedAt)
        implements Rows.Part {

    static final Stage DRAFT = new Stage(FilingState.DRAFT, null, null, null, null);

    Stage at(FilingState next) {
        return new Stage(next, submittedAt, receivedOn, withdrawalReason, closedAt);
    }

    Stage submitted(LocalDateTime now) {
        return new Stage(FilingState.CHECKING, now, now.toLocalDate(), withdrawalReason, closedAt);
    }

    Stage correcting() {
        return requireChecking().at(FilingState.CORRECTING);
    }

    Stage accepted() {
        return requireChecking().at(FilingState.ACCEPTED);
    }

    Stage refused(LocalDateTime now) {
        return requireChecking().closed(FilingState.NOT_ACCEPTED, now);
    }

    /** Not possible while the result is being issued. */
    Stage withdrawalAsked(String reason) {
        if (state.isClosed() || state == FilingState.DRAFT || state == FilingState.ISSUING) {
            throw Refusal.conflict("filing.cannot-withdraw");
        }
        if (withdrawalReason != null) {
            throw Refusal.conflict("filing.withdrawal-asked");
        }
        return withdrawing(reason.isBlank() ? "-" : Typed.within(500, reason));
    }

    Stage withdrawalDeclined() {
        return withdrawing(null);
    }

    /** An ended filing stays as it is. */
    Stage closed(FilingState end, LocalDateTime now) {
        return state.isClosed() ? this : new Stage(end, submittedAt, receivedOn, withdrawalReason, now);
    }

    private Stage requireChecking() {
        if (state != FilingState.CHECKING) {
            throw Refusal.conflict("filing.not-checking");
        }
        return this;
    }

    private Stage withdrawing(@Nullable String reason) {
        return new Stage(state, submittedAt, receivedOn, reason, closedAt);
    }
}

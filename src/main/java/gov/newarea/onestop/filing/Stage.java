package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The state of a filing, when it was received and closed, and whether a withdrawal was requested. */
record Stage(
        Filing.State state,
        @Nullable LocalDateTime submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable String withdrawalReason,
        @Nullable LocalDateTime closedAt)
        implements Rows.Part {

    static final Stage DRAFT = new Stage(Filing.State.DRAFT, null, null, null, null);

    Stage at(Filing.State next) {
        return new Stage(next, submittedAt, receivedOn, withdrawalReason, closedAt);
    }

    Stage submitted(LocalDateTime now) {
        return new Stage(Filing.State.CHECKING, now, now.toLocalDate(), withdrawalReason, closedAt);
    }

    Stage correcting() {
        return requireChecking().at(Filing.State.CORRECTING);
    }

    Stage accepted() {
        return requireChecking().at(Filing.State.ACCEPTED);
    }

    Stage refused(LocalDateTime now) {
        return requireChecking().closed(Filing.State.NOT_ACCEPTED, now);
    }

    /** Not possible while the result is being issued. */
    Stage withdrawalAsked(String reason) {
        if (state.isClosed() || state == Filing.State.DRAFT || state == Filing.State.ISSUING) {
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

    /** What has ended stays as it is. */
    Stage closed(Filing.State end, LocalDateTime now) {
        return state.isClosed() ? this : new Stage(end, submittedAt, receivedOn, withdrawalReason, now);
    }

    private Stage requireChecking() {
        if (state != Filing.State.CHECKING) {
            throw Refusal.conflict("filing.not-checking");
        }
        return this;
    }

    private Stage withdrawing(@Nullable String reason) {
        return new Stage(state, submittedAt, receivedOn, reason, closedAt);
    }
}

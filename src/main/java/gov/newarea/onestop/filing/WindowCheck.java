package gov.newarea.onestop.filing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A filing that the window checks: it gives the one-off notice, accepts, or refuses to. */
record WindowCheck(Filing filing) {

    /** The applicant is told once of everything that is missing: 许可法 32(4). */
    Filing giveNotice() {
        return filing.with(filing.oneOff().given()).with(filing.stage().correcting());
    }

    /** A supervisor allows one more notice while the filing is checked. */
    Filing unlockNotice() {
        return filing.with(filing.oneOff().unlocked(filing.state()));
    }

    /** Accepts what is complete: 许可法 32(5). */
    Filing accept(LocalDate today) {
        return accepted(today, false);
    }

    /**
     * Accepts because nothing was said within five working days; it dates back to receipt: 许可法 32(4).
     *
     * @param handedIn when what the notice asked for was received; null where none was given
     */
    Filing acceptDeemed(@Nullable LocalDate handedIn) {
        return accepted(handedIn == null ? filing.receivedOn() : handedIn, true);
    }

    private Filing accepted(@Nullable LocalDate day, boolean byLaw) {
        return filing.with(filing.acceptance().on(day, byLaw))
                .with(filing.stage().accepted());
    }

    /** Refuses acceptance, with the reason and the organ to go to: 许可法 32(1), (2). */
    Filing refuse(String reason, String whereToGo, LocalDateTime now) {
        return filing.with(filing.acceptance().refused(reason, whereToGo))
                .with(filing.stage().refused(now));
    }
}

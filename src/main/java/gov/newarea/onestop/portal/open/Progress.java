package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.Filing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a filing without personal data, because the page needs no sign-in.
 *
 * @param days the days on which the limit ends that runs now, the nearer one first; empty if none runs
 */
record Progress(
        @Nullable String number,
        Localized bundle,
        Filing.State state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        List<NamedDays.Day> days,
        List<Lane> lanes) {

    /** A branch: its item and state. */
    record Lane(Localized department, Localized item, String state) {}
}

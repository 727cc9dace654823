package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.filing.Filing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a filing without personal data, because the page needs no sign-in.
 *
 * @param unset whether the new area has still to publish the promised limit, so that the due day is only expected
 */
record Progress(
        @Nullable String number,
        Localized bundle,
        Filing.State state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate due,
        boolean unset,
        List<Lane> lanes) {

    /** A branch: its item and state. */
    record Lane(Localized department, Localized item, String state) {}
}

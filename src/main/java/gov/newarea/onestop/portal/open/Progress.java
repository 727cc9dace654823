package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.filing.FilingState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a filing is, without anything personal: this page needs no login. */
record Progress(
        @Nullable String number,
        Localized bundle,
        FilingState state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate due,
        List<Lane> lanes) {

    /** One department's part: which item, and where it stands. */
    record Lane(Localized department, Localized item, String state) {}
}

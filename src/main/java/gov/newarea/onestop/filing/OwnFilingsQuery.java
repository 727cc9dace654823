package gov.newarea.onestop.filing;

import java.util.EnumSet;
import java.util.Set;

/**
 * A person's search in their own filings.
 *
 * @param text the beginning of a number, or part of a name; empty for all
 */
public record OwnFilingsQuery(String account, String text, Stage stage) {

    /** States of filings as applicants choose them. */
    public enum Stage {
        ALL(EnumSet.allOf(FilingState.class)),
        DRAFT(EnumSet.of(FilingState.DRAFT)),
        RUNNING(EnumSet.of(FilingState.CHECKING, FilingState.CORRECTING, FilingState.ACCEPTED, FilingState.ISSUING)),
        CLOSED(EnumSet.of(
                FilingState.GRANTED,
                FilingState.PART_GRANTED,
                FilingState.REFUSED,
                FilingState.NOT_ACCEPTED,
                FilingState.WITHDRAWN));

        private final Set<FilingState> states;

        Stage(Set<FilingState> states) {
            this.states = states;
        }

        Set<FilingState> states() {
            return states;
        }
    }
}

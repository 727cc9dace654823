package gov.newarea.onestop.filing;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which of their filings a person wants to see.
 *
 * @param text how the number begins, or part of the name; empty for all
 */
public record OwnFilingsQuery(String account, String text, Stage stage) {

    /** How far filings are, as applicants ask. */
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

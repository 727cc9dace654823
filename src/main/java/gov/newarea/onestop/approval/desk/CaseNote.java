package gov.newarea.onestop.approval.desk;

import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A note between officers on a case; the applicant never sees it.
 *
 * @param asked the colleague whose opinion is asked, if any
 * @param answers the note it answers, if any
 */
public record CaseNote(
        String id,
        FilingId filing,
        String author,
        String authorName,
        String department,
        @Nullable String asked,
        @Nullable String askedName,
        @Nullable String answers,
        String body,
        LocalDateTime writtenAt) {}

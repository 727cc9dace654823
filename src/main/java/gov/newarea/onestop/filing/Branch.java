package gov.newarea.onestop.filing;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The part of a filing that one department decides for one item (并联分支). */
public record Branch(
        FilingId filingId,
        String item,
        String department,
        int phase,
        int place,
        BranchState state,
        @Nullable String reviewer,
        @Nullable String reviewerName,
        @Nullable String opinion,
        @Nullable LocalDateTime reviewedAt,
        @Nullable String decider,
        @Nullable String deciderName,
        @Nullable String reasons,
        @Nullable LocalDateTime decidedAt) {

    Branch opened(String acting) {
        return new Branch(
                filingId,
                item,
                acting,
                phase,
                place,
                BranchState.REVIEWING,
                reviewer,
                reviewerName,
                opinion,
                reviewedAt,
                decider,
                deciderName,
                reasons,
                decidedAt);
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.identity.Actor;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The part of a filing that one department decides for one item (并联分支). An act answers with the branch as it is afterwards, or
 * refuses.
 */
public record Branch(
        FilingId filingId,
        String item,
        String department,
        int phase,
        int place,
        State state,
        Review review,
        Decision decision) {

    /** The reviewer's opinion, and the time from which it stands. */
    record Review(
            @Nullable String reviewer,
            @Nullable String reviewerName,
            @Nullable String opinion,
            @Nullable LocalDateTime reviewedAt)
            implements Rows.Part {}

    /** The decision, who made it, and its reasons. */
    record Decision(
            @Nullable String decider,
            @Nullable String deciderName,
            @Nullable String reasons,
            @Nullable LocalDateTime decidedAt)
            implements Rows.Part {

        static final Decision NONE = new Decision(null, null, null, null);
    }

    static Branch planned(FilingId filing, String item, String department, int phase, int place) {
        return new Branch(
                filing,
                item,
                department,
                phase,
                place,
                State.PLANNED,
                new Review(null, null, null, null),
                Decision.NONE);
    }

    /** Opens the branch in the department that exercises the power on this day; a branch whose opinion stands is not changed. */
    Branch opened(String acting) {
        return state == State.PLANNED
                ? new Branch(filingId, item, acting, phase, place, State.REVIEWING, review, decision)
                : this;
    }

    /** Records a review without findings; an item inspected on site needs a record that supports it: 许可法 34(3). */
    Branch ready(Site site, Actor by, String opinion, LocalDateTime now) {
        site.requireSupport();
        return reviewed(State.READY, by, opinion, now);
    }

    Branch toInspect(Actor by, String opinion, LocalDateTime now) {
        return reviewed(State.INSPECTING, by, opinion, now);
    }

    Branch returned(Actor by, String note, LocalDateTime now) {
        return reviewed(State.RETURNED, by, note, now);
    }

    private Branch reviewed(State next, Actor by, String opinion, LocalDateTime now) {
        return with(next, new Review(by.id(), by.name(), opinion, now), decision);
    }

    /** Ends the inspection, whose record is complete. */
    Branch inspected() {
        return with(State.READY, review, decision);
    }

    /** Checks that the branch is ready and that the officer never reviewed it or signed an inspection of it (four eyes). */
    Branch requireDecidable(boolean examined) {
        if (state != State.READY) {
            throw Refusal.conflict("filing.not-ready");
        }
        if (examined) {
            throw Refusal.forbidden("filing.own-review");
        }
        return this;
    }

    /** Grants; an inspection has to be signed by two officers and passed: 许可法 34(3), 38(1). */
    Branch granted(Site site, Actor by, String reasons, LocalDateTime now) {
        site.requireSignedAndPassed();
        return decided(State.GRANTED, by, reasons, now);
    }

    /** Refuses, with reasons: 许可法 38(2). */
    Branch refused(Actor by, String reasons, LocalDateTime now) {
        if (reasons.isBlank()) {
            throw Refusal.invalid("filing.refusal-needs-reasons");
        }
        return decided(State.REFUSED, by, reasons, now);
    }

    private Branch decided(State end, Actor by, String reasons, LocalDateTime now) {
        return with(end, review, new Decision(by.id(), by.name(), reasons, now));
    }

    /** Reopens the branch: opinion and decision no longer stand, and it is reviewed again. */
    Branch reopened() {
        var kept = new Review(review.reviewer(), review.reviewerName(), review.opinion(), null);
        return with(State.REVIEWING, kept, Decision.NONE);
    }

    /** Sends the branch back to its review; the opinion stands until the next one. */
    Branch reviewing() {
        return with(State.REVIEWING, review, decision);
    }

    /** Ends the branch without a decision; a settled branch stays as it is. */
    Branch lapsed() {
        return state.isSettled() ? this : with(State.LAPSED, review, decision);
    }

    private Branch with(State next, Review opinion, Decision end) {
        return new Branch(filingId, item, department, phase, place, next, opinion, end);
    }

    public @Nullable String reviewer() {
        return review.reviewer();
    }

    public @Nullable String reviewerName() {
        return review.reviewerName();
    }

    public @Nullable String opinion() {
        return review.opinion();
    }

    public @Nullable LocalDateTime reviewedAt() {
        return review.reviewedAt();
    }

    public @Nullable String deciderName() {
        return decision.deciderName();
    }

    public @Nullable String reasons() {
        return decision.reasons();
    }

    public @Nullable LocalDateTime decidedAt() {
        return decision.decidedAt();
    }

    /** States of a branch. */
    public enum State {
        PLANNED,
        REVIEWING,
        RETURNED,
        INSPECTING,
        /** Reviewed; waits for its predecessor's result, its decider, or the other branches. */
        READY,
        GRANTED,
        REFUSED,
        /** Ended without a decision, because the filing was withdrawn or its predecessor refused. */
        LAPSED;

        /** Whether nothing more will happen in the branch. */
        public boolean isSettled() {
            return this == GRANTED || this == REFUSED || this == LAPSED;
        }
    }
}

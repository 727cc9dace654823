package gov.newarea.onestop.filing;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One application (办件): who files what, and its state. Each act returns the changed filing, or throws a refusal. */
public record Filing(
        FilingId id,
        String bundle,
        Channel channel,
        LocalDateTime createdAt,
        Cover cover,
        Parties parties,
        Wish wish,
        Stage stage,
        OneOffNotices oneOff,
        Acceptance acceptance) {

    /** Where a filing stands. */
    public enum State {
        DRAFT,
        /** Received; the window checks it. */
        CHECKING,
        /** The one-off notice is out; the applicant corrects. */
        CORRECTING,
        /** Accepted; the departments decide. */
        ACCEPTED,
        /** Granted, and the result is being issued or handed out. */
        ISSUING,
        GRANTED,
        PART_GRANTED,
        REFUSED,
        NOT_ACCEPTED,
        WITHDRAWN;

        private static final Set<State> CLOSED = Set.of(GRANTED, PART_GRANTED, REFUSED, NOT_ACCEPTED, WITHDRAWN);

        public boolean isClosed() {
            return CLOSED.contains(this);
        }
    }

    /** How the result reaches the applicant. */
    public enum Delivery {
        ONLINE,
        COUNTER,
        POST
    }

    /** Whether the person may see and act on this filing as its applicant; at the counter any clerk of the window may. */
    public boolean belongsTo(Actor person) {
        return person.id().equals(parties.applicant())
                || person.id().equals(parties.filedBy())
                || channel == Channel.COUNTER && person.holds(Role.WINDOW);
    }

    /** Whether a one-off notice may be given: once, and again only when a supervisor has unlocked it. 许可法 32(4). */
    public boolean mayGiveNotice() {
        return oneOff.mayBeGiven();
    }

    /** What the notice asked for has come in: it is checked again. */
    Filing handIn() {
        return with(stage.at(State.CHECKING));
    }

    /** Starts the issue of the result, when everything is decided and something is granted. */
    Filing issue() {
        return with(stage.at(State.ISSUING));
    }

    /** Asks to withdraw: done at once before acceptance, confirmed by an officer after it. */
    Filing askWithdrawal(String reason) {
        return with(stage.withdrawalAsked(reason));
    }

    Filing declineWithdrawal() {
        return with(stage.withdrawalDeclined());
    }

    /** Ends; what has ended stays as it is. */
    Filing close(State end, LocalDateTime now) {
        return with(stage.closed(end, now));
    }

    Filing with(Cover other) {
        return new Filing(id, bundle, channel, createdAt, other, parties, wish, stage, oneOff, acceptance);
    }

    Filing with(Wish other) {
        return new Filing(id, bundle, channel, createdAt, cover, parties, other, stage, oneOff, acceptance);
    }

    Filing with(Stage other) {
        return new Filing(id, bundle, channel, createdAt, cover, parties, wish, other, oneOff, acceptance);
    }

    Filing with(OneOffNotices other) {
        return new Filing(id, bundle, channel, createdAt, cover, parties, wish, stage, other, acceptance);
    }

    Filing with(Acceptance other) {
        return new Filing(id, bundle, channel, createdAt, cover, parties, wish, stage, oneOff, other);
    }

    public @Nullable String number() {
        return cover.number();
    }

    public @Nullable String lookupCode() {
        return cover.lookupCode();
    }

    public List<String> items() {
        return cover.items();
    }

    public String subject() {
        return cover.subject();
    }

    public LocalDateTime updatedAt() {
        return cover.updatedAt();
    }

    public @Nullable String applicant() {
        return parties.applicant();
    }

    public String applicantName() {
        return parties.applicantName();
    }

    public String mobile() {
        return parties.mobile();
    }

    public String email() {
        return parties.email();
    }

    public String filedByName() {
        return parties.filedByName();
    }

    public Delivery delivery() {
        return wish.delivery();
    }

    public String deliveryAddress() {
        return wish.deliveryAddress();
    }

    public boolean followLater() {
        return wish.followLater();
    }

    public State state() {
        return stage.state();
    }

    public @Nullable LocalDateTime submittedAt() {
        return stage.submittedAt();
    }

    public @Nullable LocalDate receivedOn() {
        return stage.receivedOn();
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptance.acceptedOn();
    }

    public boolean deemed() {
        return acceptance.deemed();
    }

    public @Nullable String refusalReason() {
        return acceptance.refusalReason();
    }

    public @Nullable String whereToGo() {
        return acceptance.whereToGo();
    }

    public @Nullable String withdrawalReason() {
        return stage.withdrawalReason();
    }
}

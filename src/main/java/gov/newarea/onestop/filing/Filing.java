package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One application (办件): who files what, and its state. Each act returns the changed filing, or throws a refusal. */
public record Filing(
        Cover cover, Parties parties, Wish wish, Stage stage, OneOffNotices oneOff, Acceptance acceptance) {

    static Filing begin(
            FilingId id, String bundle, List<String> items, Drafting.NewFiling opening, Actor by, LocalDateTime now) {
        return new Filing(
                new Cover(id, null, null, bundle, items, "", opening.channel(), now, now),
                Parties.of(opening, by),
                Wish.of(opening.channel()),
                Stage.DRAFT,
                OneOffNotices.NONE,
                Acceptance.OPEN);
    }

    /** Whether the person may see and act on this filing as its applicant; at the counter any clerk of the window may. */
    public boolean belongsTo(Actor person) {
        return person.id().equals(parties.applicant())
                || person.id().equals(parties.filedBy())
                || channel() == Channel.COUNTER && person.holds(Role.WINDOW);
    }

    Filing requireDraft() {
        if (state() != FilingState.DRAFT) {
            throw Refusal.conflict("filing.not-draft");
        }
        return this;
    }

    Filing choose(List<String> items) {
        return requireDraft().with(cover.choosing(items));
    }

    Filing deliverBy(Delivery delivery, String address) {
        return requireDraft().with(wish.by(delivery, address));
    }

    Filing named(String subject) {
        return with(cover.named(subject));
    }

    /** Discards a draft; a submitted filing is withdrawn instead. */
    Filing discard(LocalDateTime now) {
        return requireDraft().close(FilingState.WITHDRAWN, now);
    }

    /** @param followLater whether listed minor materials are promised for later (容缺后补) */
    Filing submit(String number, String lookupCode, boolean followLater, LocalDateTime now) {
        return requireDraft()
                .with(cover.numbered(number, lookupCode))
                .with(wish.following(followLater))
                .with(stage.submitted(now));
    }

    /** Whether a one-off notice may be given: once, and again only when a supervisor has unlocked it. 许可法 32(4). */
    public boolean mayGiveNotice() {
        return oneOff.mayBeGiven();
    }

    /** Gives the one-off notice, which lists everything missing: 许可法 32(4). */
    Filing giveNotice() {
        return with(oneOff.given()).with(stage.correcting());
    }

    /** Allows one more notice while the filing is checked; a supervisor does this. */
    Filing unlockNotice() {
        return with(oneOff.unlocked(state()));
    }

    /** Returns the corrected filing to the check. */
    Filing handIn() {
        return with(stage.at(FilingState.CHECKING));
    }

    /** Accepts a complete filing: 许可法 32(5). */
    Filing accept(LocalDate today) {
        return with(acceptance.on(today, false)).with(stage.accepted());
    }

    /**
     * Accepts because nothing was said within five working days; it dates back to receipt: 许可法 32(4).
     *
     * @param handedIn when what the notice asked for was received; null where none was given
     */
    Filing acceptDeemed(@Nullable LocalDate handedIn) {
        var day = handedIn == null ? stage.receivedOn() : handedIn;
        return with(acceptance.on(day, true)).with(stage.accepted());
    }

    /** Refuses acceptance, with the reason and the organ to go to: 许可法 32(1), (2). */
    Filing refuse(String reason, String whereToGo, LocalDateTime now) {
        return with(acceptance.refused(reason, whereToGo)).with(stage.refused(now));
    }

    /** Starts the issue of the result, when everything is decided and something is granted. */
    Filing issue() {
        return with(stage.at(FilingState.ISSUING));
    }

    /** Asks to withdraw: done at once before acceptance, confirmed by an officer after it. */
    Filing askWithdrawal(String reason) {
        return with(stage.withdrawalAsked(reason));
    }

    Filing declineWithdrawal() {
        return with(stage.withdrawalDeclined());
    }

    /** Ends the filing; an ended filing stays as it is. */
    Filing close(FilingState end, LocalDateTime now) {
        return with(stage.closed(end, now));
    }

    Filing touched(LocalDateTime now) {
        return with(cover.touched(now));
    }

    private Filing with(Cover other) {
        return new Filing(other, parties, wish, stage, oneOff, acceptance);
    }

    private Filing with(Wish other) {
        return new Filing(cover, parties, other, stage, oneOff, acceptance);
    }

    private Filing with(Stage other) {
        return new Filing(cover, parties, wish, other, oneOff, acceptance);
    }

    private Filing with(OneOffNotices other) {
        return new Filing(cover, parties, wish, stage, other, acceptance);
    }

    private Filing with(Acceptance other) {
        return new Filing(cover, parties, wish, stage, oneOff, other);
    }

    public FilingId id() {
        return cover.id();
    }

    public @Nullable String number() {
        return cover.number();
    }

    public @Nullable String lookupCode() {
        return cover.lookupCode();
    }

    public String bundle() {
        return cover.bundle();
    }

    public List<String> items() {
        return cover.items();
    }

    public String subject() {
        return cover.subject();
    }

    public Channel channel() {
        return cover.channel();
    }

    public LocalDateTime createdAt() {
        return cover.createdAt();
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

    public FilingState state() {
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

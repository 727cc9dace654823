package gov.newarea.onestop.filing;

import static gov.newarea.onestop.filing.FilingFixtures.APPLICANT;
import static gov.newarea.onestop.filing.FilingFixtures.CLERK;
import static gov.newarea.onestop.filing.FilingFixtures.FRIDAY;
import static gov.newarea.onestop.filing.FilingFixtures.MONDAY;
import static gov.newarea.onestop.filing.FilingFixtures.REVIEWER;
import static gov.newarea.onestop.filing.FilingFixtures.aDraft;
import static gov.newarea.onestop.filing.FilingFixtures.accepted;
import static gov.newarea.onestop.filing.FilingFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.filing.Filing.Delivery;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of a filing, article by article. */
class FilingTests {

    private static final LocalDate TODAY = LocalDate.from(FRIDAY);

    private static Draft draft(Filing filing) {
        return new Draft(filing);
    }

    private static WindowCheck check(Filing filing) {
        return new WindowCheck(filing);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(code);
    }

    @Test
    void belongsToWhoeverFiledItAndAtTheCounterToTheWindow() {
        assertThat(aDraft().belongsTo(APPLICANT)).isTrue();
        assertThat(aDraft().belongsTo(CLERK)).isFalse();

        var atCounter = aDraft(Channel.COUNTER, CLERK);

        assertThat(atCounter.applicant()).isNull();
        assertThat(atCounter.delivery()).isEqualTo(Delivery.COUNTER);
        assertThat(atCounter.belongsTo(CLERK)).isTrue();
        assertThat(atCounter.belongsTo(REVIEWER)).isFalse();
    }

    @Test
    void isChosenAndDeliveredAsWishedOnlyWhileADraft() {
        var draft = draft(draft(aDraft()).choose(List.of("food-permit"))).deliverBy(Delivery.POST, "人民大街 1 号");

        assertThat(draft.items()).containsExactly("food-permit");
        assertThat(draft.delivery()).isEqualTo(Delivery.POST);
        refuses("filing.no-address", () -> draft(aDraft()).deliverBy(Delivery.POST, " "));
        refuses("filing.not-draft", () -> draft(submitted()).choose(List.of()));
        refuses("filing.not-draft", () -> draft(submitted()).deliverBy(Delivery.ONLINE, ""));
    }

    @Test
    void isReceivedOnTheDayItIsSubmittedAndSubmittedOnce() {
        var filing = submitted();

        assertThat(filing.state()).isEqualTo(Filing.State.CHECKING);
        assertThat(filing.number()).isEqualTo("220100-20261123-0001");
        assertThat(filing.submittedAt()).isEqualTo(MONDAY);
        assertThat(filing.receivedOn()).isEqualTo(LocalDate.from(MONDAY));
        refuses("filing.not-draft", () -> draft(filing).submit("2", "2", true, FRIDAY));
    }

    @Test
    void isThrownAwayOnlyAsADraft() {
        assertThat(draft(aDraft()).discard(MONDAY).state()).isEqualTo(Filing.State.WITHDRAWN);
        refuses("filing.not-draft", () -> draft(submitted()).discard(MONDAY));
    }

    /** 许可法 32(4): everything missing is told once. */
    @Test
    void getsOneNoticeAndASecondOnlyWhenASupervisorUnlockedIt() {
        var told = check(submitted()).giveNotice();
        assertThat(told.state()).isEqualTo(Filing.State.CORRECTING);

        var again = told.handIn();
        assertThat(again.mayGiveNotice()).isFalse();
        refuses("filing.second-notice", () -> check(again).giveNotice());

        var unlocked = check(again).unlockNotice();
        assertThat(unlocked.mayGiveNotice()).isTrue();
        refuses("filing.second-notice", () -> check(check(unlocked).giveNotice().handIn())
                .giveNotice());
    }

    @Test
    void hasNothingToUnlockBeforeANoticeOrWhileTheApplicantCorrects() {
        refuses("filing.nothing-to-unlock", () -> check(submitted()).unlockNotice());
        refuses("filing.nothing-to-unlock", () -> check(check(submitted()).giveNotice())
                .unlockNotice());
        refuses("filing.nothing-to-unlock", () -> check(
                        check(check(submitted()).giveNotice().handIn()).unlockNotice())
                .unlockNotice());
    }

    /** 许可法 32(5). */
    @Test
    void isAcceptedOnTheDayTheWindowSaysSo() {
        var filing = check(submitted()).accept(TODAY);

        assertThat(filing.state()).isEqualTo(Filing.State.ACCEPTED);
        assertThat(filing.acceptedOn()).isEqualTo(TODAY);
        assertThat(filing.deemed()).isFalse();
        refuses("filing.not-checking", () -> check(filing).accept(TODAY));
        refuses("filing.not-checking", () -> check(aDraft()).accept(TODAY));
        refuses("filing.not-checking", () -> check(check(submitted()).giveNotice())
                .accept(TODAY));
    }

    /** 许可法 32(4): where nothing was said in time, it is accepted from the day it was received. */
    @Test
    void isDeemedAcceptedFromReceiptOrFromWhatCorrectedIt() {
        var silent = check(submitted()).acceptDeemed(null);
        var corrected = check(check(submitted()).giveNotice().handIn()).acceptDeemed(TODAY);

        assertThat(silent.deemed()).isTrue();
        assertThat(silent.acceptedOn()).isEqualTo(LocalDate.from(MONDAY));
        assertThat(corrected.acceptedOn()).isEqualTo(TODAY);
        refuses("filing.not-checking", () -> check(accepted()).acceptDeemed(null));
    }

    /** 许可法 32(1), (2): with the reason, and the organ that is competent. */
    @Test
    void isRefusedWithAReasonAndWhereToGo() {
        refuses("filing.refusal-needs-reason", () -> check(submitted()).refuse("", "市局", FRIDAY));
        refuses("filing.refusal-needs-reason", () -> check(submitted()).refuse("不属于职权", " ", FRIDAY));

        var refused = check(submitted()).refuse("不属于职权", "市局", FRIDAY);

        assertThat(refused.state()).isEqualTo(Filing.State.NOT_ACCEPTED);
        assertThat(refused.refusalReason()).isEqualTo("不属于职权");
        assertThat(refused.whereToGo()).isEqualTo("市局");
        assertThat(refused.stage().closedAt()).isEqualTo(FRIDAY);
        refuses("filing.not-checking", () -> check(accepted()).refuse("不属于职权", "市局", FRIDAY));
    }

    @Test
    void isWithdrawnUntilTheResultIsIssuedAndAskedForOnce() {
        assertThat(submitted().askWithdrawal("不办了").withdrawalReason()).isEqualTo("不办了");

        var asked = accepted().askWithdrawal("");
        assertThat(asked.withdrawalReason()).isEqualTo("-");
        assertThat(asked.state()).isEqualTo(Filing.State.ACCEPTED);
        refuses("filing.withdrawal-asked", () -> asked.askWithdrawal("再次"));
        assertThat(asked.declineWithdrawal().withdrawalReason()).isNull();

        refuses("filing.cannot-withdraw", () -> aDraft().askWithdrawal("x"));
        refuses("filing.cannot-withdraw", () -> accepted().issue().askWithdrawal("x"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTED", "PART_GRANTED", "REFUSED", "NOT_ACCEPTED", "WITHDRAWN"})
    void endsOnceAndStaysAsItEnded(Filing.State end) {
        var closed = accepted().close(end, FRIDAY);

        assertThat(closed.state()).isEqualTo(end);
        assertThat(closed.state().isClosed()).isTrue();
        assertThat(closed.close(Filing.State.REFUSED, FRIDAY.plusDays(1))).isEqualTo(closed);
        refuses("filing.cannot-withdraw", () -> closed.askWithdrawal("x"));
        refuses("filing.not-checking", () -> check(closed).accept(TODAY));
    }
}

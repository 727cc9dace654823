package gov.newarea.onestop.filing;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application (办件): who files what, and where it stands. An immutable snapshot.
 *
 * @param number 办件编号, given when it is submitted
 * @param applicant the applicant's account; none for a person at the counter without one
 * @param filedBy the account that filled it in: the applicant, an agent, or a window clerk
 * @param subject the name under which officers look for it, such as the company to be founded
 * @param followLater whether the applicant asked to supply listed minor materials later (容缺后补)
 * @param notices one-off notices given so far
 */
public record Filing(
        FilingId id,
        @Nullable String number,
        @Nullable String lookupCode,
        String bundle,
        List<String> items,
        FilingState state,
        Channel channel,
        @Nullable String applicant,
        String applicantName,
        String mobile,
        String email,
        String filedBy,
        String filedByName,
        String subject,
        Delivery delivery,
        String deliveryAddress,
        boolean followLater,
        LocalDateTime createdAt,
        LocalDateTime updatedAt,
        @Nullable LocalDateTime submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        boolean deemed,
        int notices,
        boolean noticeUnlocked,
        @Nullable String refusalReason,
        @Nullable String whereToGo,
        @Nullable String withdrawalReason,
        @Nullable LocalDateTime closedAt) {

    /** Whether the person may see and act on this filing as its applicant; at the counter any clerk of the window may. */
    public boolean belongsTo(Actor person) {
        return person.id().equals(applicant)
                || person.id().equals(filedBy)
                || channel == Channel.COUNTER && person.holds(Role.WINDOW);
    }

    /** Whether a one-off notice may be given: once, and again only when a supervisor has unlocked it. 许可法 32(4). */
    public boolean mayGiveNotice() {
        return notices == 0 || noticeUnlocked;
    }
}

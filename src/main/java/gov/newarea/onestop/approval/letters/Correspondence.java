package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.approval.ApprovalSettings;
import gov.newarea.onestop.catalog.Limit;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.PublishedLimits;
import gov.newarea.onestop.deadline.ReplyDays;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingEvent.AcceptanceRefused;
import gov.newarea.onestop.filing.FilingEvent.BranchReturned;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.FilingEvent.FilingClosed;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import gov.newarea.onestop.filing.FilingEvent.NoticeGiven;
import gov.newarea.onestop.filing.FilingEvent.ResultDelivered;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.FilingState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters that go with each step, numbered in the transaction of the step. */
@Component
public class Correspondence {

    private final LetterOffice letters;
    private final LetterText text;
    private final FilingRecords records;
    private final Deadlines deadlines;
    private final PublishedLimits limits;
    private final ApprovalSettings settings;
    private final ReplyDays days;

    Correspondence(
            LetterOffice letters,
            LetterText text,
            FilingRecords records,
            Deadlines deadlines,
            PublishedLimits limits,
            ApprovalSettings settings,
            ReplyDays days) {
        this.letters = letters;
        this.text = text;
        this.records = records;
        this.deadlines = deadlines;
        this.limits = limits;
        this.settings = settings;
        this.days = days;
    }

    @EventListener
    @Order(20)
    void on(FilingSubmitted submitted) {
        var content = text.about(submitted.filing());
        content.put("receivedOn", deadlines.today());
        deadlines
                .of(submitted.filing(), LimitScope.CHECK)
                .ifPresent(limit -> content.put("checkBy", limit.statutoryDue()));
        content.put("materials", text.materials(submitted.filing()));
        send(submitted.filing(), LetterKind.RECEIPT, settings.window(), content);
    }

    @EventListener
    @Order(20)
    void on(NoticeGiven given) {
        var content = text.about(given.filing());
        content.put("points", text.points(given.points()));
        content.put("correctBy", given.correctBy());
        send(given.filing(), LetterKind.CORRECTION, settings.window(), content);
    }

    @EventListener
    @Order(20)
    void on(FilingAccepted accepted) {
        var content = text.about(accepted.filing());
        content.put("acceptedOn", accepted.acceptedOn());
        content.put("materials", text.materials(accepted.filing()));
        deadlines
                .of(accepted.filing(), LimitScope.CASE)
                .ifPresent(limit -> putLimit(content, accepted.filing(), limit));
        if (!records.missing(accepted.filing()).isEmpty()) {
            content.put("toFollow", true);
        }
        send(accepted.filing(), LetterKind.ACCEPTANCE, settings.window(), content);
        sendMaterialsToFollow(accepted.filing());
    }

    /** A promise is a promise only once it was published; until then the days are counted, and the letter says so. */
    private void putLimit(Map<String, Object> content, FilingId filing, TimeLimit limit) {
        content.put("dueOn", limit.statutoryDue());
        if (limits.of(filing, limit.scope()).filter(Limit::placeholder).isPresent()) {
            content.put("countedDays", limit.promised());
        } else {
            content.put("promisedOn", limit.promisedDue());
        }
    }

    private void sendMaterialsToFollow(FilingId filing) {
        var missing = records.missing(filing);
        if (!missing.isEmpty()) {
            var content = text.about(filing);
            content.put("acceptedOn", deadlines.today());
            content.put("materials", text.missing(filing, missing));
            deadlines.of(filing, LimitScope.CASE).ifPresent(limit -> content.put("supplyBy", limit.promisedDue()));
            send(filing, LetterKind.MATERIALS_TO_FOLLOW, settings.window(), content);
        }
    }

    @EventListener
    @Order(20)
    void on(AcceptanceRefused refused) {
        var filing = records.require(refused.filing());
        var content = text.about(refused.filing());
        put(content, "reason", filing.refusalReason());
        put(content, "whereToGo", filing.whereToGo());
        send(refused.filing(), LetterKind.NOT_ACCEPTED, settings.window(), content);
    }

    @EventListener
    @Order(20)
    void on(BranchReturned returned) {
        var content = text.about(returned.filing());
        content.put("item", text.item(returned.item()));
        content.put("points", text.points(returned.points()));
        records.corrections(returned.filing()).stream()
                .filter(correction -> correction.isOpen() && correction.scope().equals(returned.item()))
                .map(Correction::correctBy)
                .findFirst()
                .ifPresent(day -> content.put("correctBy", day));
        send(returned.filing(), LetterKind.BRANCH_CORRECTION, returned.department(), content);
    }

    @EventListener
    @Order(20)
    void on(ResultDelivered delivered) {
        var content = text.about(delivered.filing());
        content.put("documents", text.certificates(delivered.filing()));
        content.put("receivedBy", delivered.receiver());
        content.put("receivedOn", deadlines.today());
        content.put("channel", delivered.proof());
        send(delivered.filing(), LetterKind.DELIVERY, settings.window(), content);
    }

    @EventListener
    @Order(20)
    void on(FilingClosed closed) {
        if (closed.state() == FilingState.REFUSED) {
            sendRefusal(closed.filing(), text.about(closed.filing()));
        } else if (closed.state() == FilingState.PART_GRANTED) {
            var content = text.about(closed.filing());
            content.put("inPart", true);
            sendRefusal(closed.filing(), content);
        } else if (closed.state() == FilingState.WITHDRAWN) {
            var content = text.about(closed.filing());
            content.put("withdrawnOn", deadlines.today());
            put(content, "reason", records.require(closed.filing()).withdrawalReason());
            send(closed.filing(), LetterKind.WITHDRAWAL, settings.window(), content);
        }
    }

    /** Reasons and remedies for whatever was refused, also where the rest was granted: 许可法 38(2). */
    private void sendRefusal(FilingId filing, Map<String, Object> content) {
        content.put("reasons", text.refusals(filing));
        content.put("decidedOn", deadlines.today());
        send(filing, LetterKind.REFUSAL, text.lead(filing), content);
    }

    /** The decision that grants, once the certificates are there. */
    public void sendGrant(FilingId filing, List<Map<String, Object>> items) {
        var content = text.about(filing);
        content.put("items", items);
        content.put("certificates", text.certificates(filing));
        content.put("decidedOn", deadlines.today());
        content.put("deliverBy", days.delivery().day());
        send(filing, LetterKind.GRANT, text.lead(filing), content);
    }

    /** A letter with a day in a year whose holidays are not published says that the day may move. */
    private void send(FilingId filing, LetterKind kind, String organ, Map<String, Object> content) {
        boolean mayMove = content.values().stream()
                .anyMatch(value -> value instanceof LocalDate day && deadlines.isProvisional(day));
        if (mayMove) {
            content.put("provisional", true);
        }
        letters.send(filing, kind, organ, content);
    }

    /** What was never said, or only a dash, is not printed. */
    private static void put(Map<String, Object> content, String key, @Nullable String text) {
        if (text != null && !text.isBlank() && !text.equals("-")) {
            content.put(key, text);
        }
    }
}

package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.FilingEvent.AcceptanceRefused;
import gov.newarea.onestop.filing.FilingEvent.FilingAccepted;
import gov.newarea.onestop.filing.FilingEvent.FilingSubmitted;
import gov.newarea.onestop.filing.FilingEvent.NoticeGiven;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters of the window: the receipt, the one-off notice, and acceptance or its refusal. */
@Component
class WindowLetters {

    private final LetterDispatch letters;
    private final LetterText text;
    private final FilingRecords records;
    private final Deadlines deadlines;
    private final LetterDays days;
    private final AllowedDays allowed;

    WindowLetters(
            LetterDispatch letters,
            LetterText text,
            FilingRecords records,
            Deadlines deadlines,
            LetterDays days,
            AllowedDays allowed) {
        this.letters = letters;
        this.text = text;
        this.records = records;
        this.deadlines = deadlines;
        this.days = days;
        this.allowed = allowed;
    }

    @EventListener
    @Order(20)
    void on(FilingSubmitted submitted) {
        var content = text.about(submitted.filing());
        content.put("receivedOn", deadlines.today());
        days.put(content, submitted.filing(), LimitScope.CHECK);
        content.put("materials", text.materials(submitted.filing()));
        letters.sendFromWindow(submitted.filing(), LetterKind.RECEIPT, content);
    }

    @EventListener
    @Order(20)
    void on(NoticeGiven given) {
        var content = text.about(given.filing());
        content.put("points", text.points(given.points()));
        content.put(NamedDays.Name.CORRECTION.key(), given.correctBy());
        letters.sendFromWindow(given.filing(), LetterKind.CORRECTION, content);
    }

    @EventListener
    @Order(20)
    void on(FilingAccepted accepted) {
        var content = text.about(accepted.filing());
        content.put("acceptedOn", accepted.acceptedOn());
        content.put("materials", text.materials(accepted.filing()));
        days.put(content, accepted.filing(), LimitScope.CASE);
        if (!records.missing(accepted.filing()).isEmpty()) {
            content.put("toFollow", true);
        }
        letters.sendFromWindow(accepted.filing(), LetterKind.ACCEPTANCE, content);
        sendMaterialsToFollow(accepted.filing());
    }

    private void sendMaterialsToFollow(FilingId filing) {
        var missing = records.missing(filing);
        if (!missing.isEmpty()) {
            var content = text.about(filing);
            content.put("acceptedOn", deadlines.today());
            content.put("materials", text.missing(filing, missing));
            content.put(NamedDays.Name.SUPPLY.key(), allowed.supply(filing).day());
            letters.sendFromWindow(filing, LetterKind.MATERIALS_TO_FOLLOW, content);
        }
    }

    @EventListener
    @Order(20)
    void on(AcceptanceRefused refused) {
        var filing = records.require(refused.filing());
        var content = text.about(refused.filing());
        LetterDispatch.put(content, "reason", filing.refusalReason());
        LetterDispatch.put(content, "whereToGo", filing.whereToGo());
        letters.sendFromWindow(refused.filing(), LetterKind.NOT_ACCEPTED, content);
    }
}

package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingEvent.BranchReturned;
import gov.newarea.onestop.filing.FilingEvent.FilingClosed;
import gov.newarea.onestop.filing.FilingEvent.ResultDelivered;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters after acceptance: the request of a branch, the decision or the withdrawal, and the proof of delivery. */
@Component
public class Correspondence {

    private final LetterDispatch letters;
    private final LetterText text;
    private final DecisionText decided;
    private final FilingRecords records;
    private final Deadlines deadlines;
    private final AllowedDays days;

    Correspondence(
            LetterDispatch letters,
            LetterText text,
            DecisionText decided,
            FilingRecords records,
            Deadlines deadlines,
            AllowedDays days) {
        this.letters = letters;
        this.text = text;
        this.decided = decided;
        this.records = records;
        this.deadlines = deadlines;
        this.days = days;
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
                .ifPresent(day -> content.put(NamedDays.Name.CORRECTION.key(), day));
        letters.send(returned.filing(), LetterKind.BRANCH_CORRECTION, returned.department(), content);
    }

    @EventListener
    @Order(20)
    void on(ResultDelivered delivered) {
        var content = text.about(delivered.filing());
        content.put("documents", decided.certificates(delivered.filing()));
        content.put("receivedBy", delivered.receiver());
        content.put("receivedOn", deadlines.today());
        content.put("channel", delivered.proof());
        letters.sendFromWindow(delivered.filing(), LetterKind.DELIVERY, content);
    }

    @EventListener
    @Order(20)
    void on(FilingClosed closed) {
        if (closed.state() == Filing.State.REFUSED) {
            sendRefusal(closed.filing(), text.about(closed.filing()));
        } else if (closed.state() == Filing.State.PART_GRANTED) {
            var content = text.about(closed.filing());
            content.put("inPart", true);
            sendRefusal(closed.filing(), content);
        } else if (closed.state() == Filing.State.WITHDRAWN) {
            var content = text.about(closed.filing());
            content.put("withdrawnOn", deadlines.today());
            LetterDispatch.put(
                    content, "reason", records.require(closed.filing()).withdrawalReason());
            letters.sendFromWindow(closed.filing(), LetterKind.WITHDRAWAL, content);
        }
    }

    /** Sends the refusal with its reasons and remedies, also when the other items are granted: 许可法 38(2). */
    private void sendRefusal(FilingId filing, Map<String, Object> content) {
        content.put("registers", decided.registers(filing));
        content.put("reasons", decided.refusals(filing));
        content.put("decidedOn", deadlines.today());
        letters.send(
                filing,
                decided.registers(filing) ? LetterKind.REGISTRATION_REFUSED : LetterKind.REFUSAL,
                decided.lead(filing),
                content);
    }

    /** The decision that grants, once the certificates are there. */
    public void sendGrant(FilingId filing, List<Branch> granted) {
        var content = text.about(filing);
        content.put("registers", decided.registers(filing));
        content.put("items", decided.grants(granted));
        content.put("certificates", decided.certificates(filing));
        content.put("decidedOn", deadlines.today());
        content.put(NamedDays.Name.DELIVERY.key(), days.delivery().day());
        letters.send(
                filing,
                decided.registers(filing) ? LetterKind.REGISTRATION : LetterKind.GRANT,
                decided.lead(filing),
                content);
    }
}

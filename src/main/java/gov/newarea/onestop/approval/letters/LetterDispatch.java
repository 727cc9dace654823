package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.approval.ApprovalSettings;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.filing.FilingId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a letter to the office that numbers it, in the transaction of the step it goes with. */
@Component
class LetterDispatch {

    private final LetterOffice office;
    private final Deadlines deadlines;
    private final ApprovalSettings settings;

    LetterDispatch(LetterOffice office, Deadlines deadlines, ApprovalSettings settings) {
        this.office = office;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    void sendFromWindow(FilingId filing, LetterKind kind, Map<String, Object> content) {
        send(filing, kind, settings.window(), content);
    }

    /** A letter with a day in a year whose holidays are not published says that the day may move. */
    void send(FilingId filing, LetterKind kind, String organ, Map<String, Object> content) {
        boolean mayMove = content.values().stream()
                .anyMatch(value -> value instanceof LocalDate day && deadlines.isProvisional(day));
        if (mayMove) {
            content.put("provisional", true);
        }
        office.send(filing, kind, organ, content);
    }

    /** What was never said, or only a dash, is not printed. */
    static void put(Map<String, Object> content, String key, @Nullable String text) {
        if (text != null && !text.isBlank() && !text.equals("-")) {
            content.put(key, text);
        }
    }
}

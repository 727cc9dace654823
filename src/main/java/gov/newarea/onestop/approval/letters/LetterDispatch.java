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

/** Sends letters, in the transaction of the step that causes them. */
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

    /** Marks the letter as provisional if one of its days lies in a year without a published holiday notice. */
    void send(FilingId filing, LetterKind kind, String organ, Map<String, Object> content) {
        boolean mayMove = content.values().stream()
                .anyMatch(value -> value instanceof LocalDate day && deadlines.isProvisional(day));
        if (mayMove) {
            content.put("provisional", true);
        }
        office.send(filing, kind, organ, content);
    }

    /** Leaves out a text that is blank or only a dash. */
    static void put(Map<String, Object> content, String key, @Nullable String text) {
        if (text != null && !text.isBlank() && !text.equals("-")) {
            content.put(key, text);
        }
    }
}

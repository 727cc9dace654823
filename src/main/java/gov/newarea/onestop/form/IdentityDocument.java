package gov.newarea.onestop.form;

import gov.newarea.onestop.Typed;
import java.time.LocalDate;

/**
 * The document by which someone shows who they are.
 *
 * @param number as it stands on the document, of any width and case
 */
public record IdentityDocument(Kind kind, String number) {

    /** The documents that count, as on the application forms. */
    public enum Kind {
        RESIDENT_CARD,
        OFFICER_CARD,
        PASSPORT,
        FOREIGN_PASSPORT,
        HONG_KONG_PERMIT,
        MACAO_PERMIT,
        TAIWAN_PERMIT,
        PERMANENT_RESIDENT_CARD
    }

    public IdentityDocument {
        number = Typed.code(number);
    }

    /** Whether the number is possible: a citizen's number follows GB 11643, any other has five characters or more. */
    public boolean plausible(LocalDate today) {
        if (kind != Kind.RESIDENT_CARD) {
            return number.matches("[A-Z0-9()-]{5,30}");
        }
        var id = new IdNumber(number);
        return id.checks() && id.born().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether a number as long as a citizen's breaks the check of GB 11643. */
    public static boolean isMistyped(String number) {
        var id = new IdNumber(number);
        return number.matches("[0-9]{17}[0-9X]") && !id.checks();
    }

    /** All that may be kept of the number of someone who came to the counter. */
    public String lastFour() {
        return number.substring(number.length() - 4);
    }
}

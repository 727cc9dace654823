package gov.newarea.onestop.filing;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.IdNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The document by which someone at the counter shows who they are; of its number only the last four characters are kept.
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

    /** A record that a clerk saw the person's document: its kind, the end of its number, who saw it and when. */
    public record Seen(
            FilingId filingId, Kind kind, String lastFour, String seenBy, String seenByName, LocalDateTime seenAt) {}

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

    String lastFour() {
        return number.substring(number.length() - 4);
    }
}

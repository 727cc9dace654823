package gov.newarea.onestop.notice;

import gov.newarea.onestop.certificate.LetterKind;
import java.util.Locale;
import java.util.Set;

/**
 * What a message is about: a letter, which it carries, or something else.
 *
 * @param name for a letter the name of its {@link LetterKind}
 */
public record MailKind(String name) {

    public static final MailKind CERTIFICATE = new MailKind("CERTIFICATE");

    /** The data of a licence, for an organ that needs it: 国办发〔2015〕50号. */
    public static final MailKind DATA_SHARED = new MailKind("DATA_SHARED");

    private static final Set<MailKind> WITHOUT_A_LETTER = Set.of(CERTIFICATE, DATA_SHARED);

    /** The kind of message that such a letter is attached to. */
    public static MailKind carrying(LetterKind letter) {
        return new MailKind(letter.name());
    }

    /** The key of what it is called in lists: a letter by its own title. */
    public String title() {
        return WITHOUT_A_LETTER.contains(this)
                ? "notice.mail-kind." + name
                : LetterKind.valueOf(name).title();
    }

    /** The name under which it is stored: see {@link LetterKind#stored()}. */
    String stored() {
        return WITHOUT_A_LETTER.contains(this) ? name : LetterKind.valueOf(name).stored();
    }

    /** The part of the message keys that names this kind. */
    String key() {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

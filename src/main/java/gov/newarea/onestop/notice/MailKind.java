package gov.newarea.onestop.notice;

import gov.newarea.onestop.certificate.LetterKind;
import java.util.Locale;

/** Kinds of messages; each has a subject and a text in {@code messages/notice}. */
public enum MailKind {
    RECEIPT,
    ACCEPTANCE,
    NOT_ACCEPTED,
    CORRECTION,
    BRANCH_CORRECTION,
    GRANT,
    REFUSAL,
    WITHDRAWAL,
    DELIVERY,
    MATERIALS_TO_FOLLOW,
    CERTIFICATE,
    /** The data of a licence, for an organ that needs it: 国办发〔2015〕50号. */
    DATA_SHARED;

    /** The kind of message that such a letter is attached to. */
    public static MailKind carrying(LetterKind letter) {
        return valueOf(letter.name());
    }

    /** The part of the message keys that names this kind. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package gov.newarea.onestop.notice;

import gov.newarea.onestop.certificate.LetterKind;
import java.util.Locale;

/** What a message is about; each kind has a subject and a text in {@code messages/notice}. */
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

    /** The kind that carries such a letter. */
    public static MailKind carrying(LetterKind letter) {
        return valueOf(letter.name());
    }

    /** Its part of the message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package gov.newarea.onestop.filing.opening;

import java.util.Locale;

/** Why a file cannot be taken; each reason has a message that says what to do. */
public enum Unfit {
    /** No content at all. */
    EMPTY,
    /** Content of a format that no material has. */
    OTHER,
    /** The end is missing. */
    CUT_OFF,
    /** The content is damaged, or not what its beginning says. */
    UNREADABLE,
    /** It opens with a password only. */
    PASSWORD,
    /** Not a single page. */
    NO_PAGES,
    /** Macros, scripts, or actions that start something. */
    ACTIVE,
    /** Other files inside, which are more than data in XML. */
    ATTACHMENT,
    /** Parts of it are elsewhere and fetched when it is opened. */
    LINKED,
    /** More pixels than are looked at. */
    PIXELS,
    /** It unpacks to far more than it is, or has far more parts than a document needs. */
    TOO_MUCH,
    /** Two formats in one file. */
    MIXED;

    /** The code of the refusal: {@code filing.file-cut-off}. */
    public String code() {
        return "filing.file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

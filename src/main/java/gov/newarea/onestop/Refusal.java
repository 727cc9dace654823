package gov.newarea.onestop;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Thrown when a rule forbids an act. Nothing has changed; the message {@code refusal.<code>} says why and what to do. */
public class Refusal extends RuntimeException {

    /** How the refusal is answered, with its HTTP status. */
    public enum Kind {
        CONFLICT(409),
        INVALID(422),
        NOT_FOUND(404),
        FORBIDDEN(403),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** The most characters of typed text that a message repeats. */
    private static final int LONGEST = 200;

    private final Kind kind;
    private final boolean trespass;
    private final String code;
    private final transient Object[] details;

    private Refusal(Kind kind, boolean trespass, String code, Object... details) {
        super(code);
        this.kind = kind;
        this.trespass = trespass;
        this.code = code;
        this.details = details;
    }

    /** The state of the thing does not allow this, or another person was faster: 409. */
    public static Refusal conflict(String code, Object... details) {
        return new Refusal(Kind.CONFLICT, false, code, details);
    }

    /** What was given cannot be used: 422. */
    public static Refusal invalid(String code, Object... details) {
        return new Refusal(Kind.INVALID, false, code, details);
    }

    /** There is no such thing, or none that this person may know of: 404. */
    public static Refusal notFound(String code, Object... details) {
        return new Refusal(Kind.NOT_FOUND, false, code, details);
    }

    /** The thing is someone else's: 404 as if there were none, and the attempt is traced. */
    public static Refusal hidden(String code, Object... details) {
        return new Refusal(Kind.NOT_FOUND, true, code, details);
    }

    /** This person may not do that: 403. */
    public static Refusal forbidden(String code, Object... details) {
        return new Refusal(Kind.FORBIDDEN, true, code, details);
    }

    /** The product cannot do this now: 503. */
    public static Refusal unavailable(String code, Object... details) {
        return new Refusal(Kind.UNAVAILABLE, false, code, details);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the person tried to reach something that belongs to others; the error handler then records the attempt in the trace. */
    public boolean isTrespass() {
        return trespass;
    }

    /** {@code room.reason}, the key of the message after the prefix {@code refusal.}. */
    public String code() {
        return code;
    }

    /** The reason, and what to do, in the reader's language. No other code writes the text of a refusal. */
    public String text(MessageSource messages, Locale locale) {
        return messages.getMessage("refusal." + code, details(locale), locale);
    }

    /** The details, formatted for the language. */
    public Object[] details(Locale locale) {
        return Arrays.stream(details).map(detail -> written(detail, locale)).toArray();
    }

    private static String written(Object detail, Locale locale) {
        var words = Localized.of(detail).in(locale);
        return detail instanceof String && words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}

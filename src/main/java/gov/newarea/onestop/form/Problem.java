package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;
import java.util.List;
import java.util.Locale;

/**
 * A problem with an answer.
 *
 * @param section the section in which it is corrected
 * @param path the answer it is about
 * @param messageKey the message that says what to do
 * @param args arguments of the message; catalogue texts are {@link Localized}
 * @param elsewhere the other answers that it contradicts, empty where it is about this answer alone
 */
public record Problem(
        String section, String path, String messageKey, List<Object> args, Level level, List<String> elsewhere) {

    public Problem(String section, String path, String messageKey, List<Object> args, Level level) {
        this(section, path, messageKey, args, level, List.of());
    }

    /** Levels of problems: an error must be corrected, a warning goes to the reviewer, a note informs. */
    public enum Level {
        ERROR,
        WARN,
        INFO
    }

    /** The arguments in the reader's language. */
    public Object[] args(Locale locale) {
        return args.stream()
                .map(arg -> arg instanceof Localized text ? text.in(locale) : arg)
                .toArray();
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}

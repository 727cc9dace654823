package gov.newarea.onestop.portal;

import gov.newarea.onestop.Refusal;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The pages' sentences in the reader's language, where a template alone cannot say them. */
@Component
public class PageText {

    private final MessageSource messages;

    public PageText(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, LocaleContextHolder.getLocale()));
    }

    /** Why the rules say no, and what to do. */
    public String why(Refusal refusal) {
        return refusal.text(messages, LocaleContextHolder.getLocale());
    }

    /** What is said of a file of more than so many megabytes, also before it is sent. */
    public String tooLarge(int megabytes) {
        return why(Refusal.invalid("filing.file-too-large", megabytes));
    }

    /** What is said while something is still missing from an application. */
    public String incomplete() {
        return why(Refusal.invalid("filing.incomplete"));
    }
}

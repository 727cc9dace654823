package gov.newarea.onestop.portal;

import gov.newarea.onestop.Refusal;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Resolves messages in the reader's language for controllers. */
@Component
public class PageText {

    private final MessageSource messages;

    public PageText(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, LocaleContextHolder.getLocale()));
    }

    /** The reason of a refusal, and what to do. */
    public String why(Refusal refusal) {
        return refusal.text(messages, LocaleContextHolder.getLocale());
    }

    /** The message for a file above the limit, which scripts also show before the upload. */
    public String tooLarge(int megabytes) {
        return why(Refusal.invalid("filing.file-too-large", megabytes));
    }

    /** The message for an incomplete application. */
    public String incomplete() {
        return why(Refusal.invalid("filing.incomplete"));
    }
}

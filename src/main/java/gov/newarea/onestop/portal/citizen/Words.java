package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.Refusal;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The pages' sentences in the reader's language, where a template alone cannot say them. */
@Component("citizenWords")
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, LocaleContextHolder.getLocale()));
    }

    /** Why the rules say no, and what to do. */
    String why(Refusal refusal) {
        return say("refusal." + refusal.code(), refusal.details(LocaleContextHolder.getLocale()));
    }
}

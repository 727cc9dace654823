package gov.newarea.onestop.notice;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.deadline.NamedDays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Writes subject and text of a message in the recipient's language. */
@Component
class MailText {

    /** A subject of one line and a text. */
    record Text(String subject, String body) {}

    private final MessageSource messages;

    MailText(MessageSource messages) {
        this.messages = messages;
    }

    Text of(MailKind kind, Recipient recipient, Map<String, Object> model) {
        var locale = recipient.language();
        var arguments = new Object[] {
            argument(recipient.name(), locale),
            argument(model.get("bundle"), locale),
            argument(model.get("number"), locale),
            argument(model.get("subject"), locale),
            argument(model.get("document"), locale),
            argument(model.get("data"), locale)
        };
        var body = Stream.of(
                        messages.getMessage("notice.mail.greeting", arguments, locale),
                        say(kind, "text", arguments, locale),
                        days(model, locale),
                        messages.getMessage(closing(kind, recipient), arguments, locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Text(shortened(say(kind, "subject", arguments, locale)), body);
    }

    /** One line for each day that the letter names. */
    private String days(Map<String, Object> model, Locale locale) {
        return model.get("days") instanceof List<?> days
                ? days.stream()
                        .filter(NamedDays.Day.class::isInstance)
                        .map(NamedDays.Day.class::cast)
                        .map(day -> messages.getMessage("deadline.day." + day.name(), null, locale)
                                + messages.getMessage(
                                        "notice.mail.colon",
                                        new Object[] {Localized.day(day.day()).in(locale)},
                                        locale))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    /** The arguments of the kind; a letter that has none of its own is announced by its title. */
    private String say(MailKind kind, String part, Object[] arguments, Locale locale) {
        var own = "notice.mail." + kind.key() + "." + part;
        var titled = Stream.concat(Stream.of(arguments), Stream.of(messages.getMessage(kind.title(), null, locale)))
                .toArray();
        return messages.getMessage(
                new DefaultMessageSourceResolvable(new String[] {own, "notice.mail.letter." + part}, titled), locale);
    }

    private static String closing(MailKind kind, Recipient recipient) {
        if (kind.equals(MailKind.DATA_SHARED)) {
            return "notice.mail.closing.organ";
        }
        return recipient.hasAccount() ? "notice.mail.closing" : "notice.mail.closing.no-account";
    }

    /** Replaces line breaks, so that a name with a line break in it cannot start a mail header. */
    private static String argument(@Nullable Object value, Locale locale) {
        var text = value instanceof Localized localized ? localized.in(locale) : value == null ? "" : value.toString();
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= 240
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, 239)) + "…";
    }
}

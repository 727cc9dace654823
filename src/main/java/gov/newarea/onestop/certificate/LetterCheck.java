package gov.newarea.onestop.certificate;

import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Stops the start if a kind of letter has no template, no title or no valid pattern of its number. */
@Component
class LetterCheck {

    private final ResourceLoader resources;
    private final MessageSource messages;
    private final CertificateSettings settings;

    /** @throws IllegalStateException that names everything missing */
    LetterCheck(ResourceLoader resources, MessageSource messages, CertificateSettings settings) {
        this.resources = resources;
        this.messages = messages;
        this.settings = settings;
        var missing = Stream.of(LetterKind.values()).flatMap(this::missing).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Letters cannot be written: " + String.join("; ", missing));
        }
    }

    private Stream<String> missing(LetterKind kind) {
        var template = "templates/letter/" + kind.template() + ".html";
        return Stream.of(
                        resources.getResource("classpath:" + template).exists() ? "" : kind + " has no " + template,
                        isTitled(kind) ? "" : kind + " has no title " + kind.title() + " in messages/certificate",
                        isNumbered(kind) ? "" : kind + " has no usable pattern " + settings.numberPattern(kind))
                .filter(fault -> !fault.isEmpty());
    }

    private boolean isTitled(LetterKind kind) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .noneMatch(language ->
                        messages.getMessage(kind.title(), null, "", language).isEmpty());
    }

    /** A valid pattern takes the year and the number, and gives different numbers different texts. */
    private boolean isNumbered(LetterKind kind) {
        try {
            var pattern = settings.numberPattern(kind);
            return !pattern.formatted(2026, 1).equals(pattern.formatted(2026, 2));
        } catch (IllegalFormatException wrong) {
            return false;
        }
    }
}

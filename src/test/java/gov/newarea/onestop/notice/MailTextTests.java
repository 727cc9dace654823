package gov.newarea.onestop.notice;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.certificate.LetterKind;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class MailTextTests {

    private static final Recipient READER = new Recipient("a1", "Li", "li@example.org", Locale.ENGLISH);
    private static final Map<String, Object> MODEL =
            Map.of("bundle", new Localized("企业开办", "Starting an enterprise"), "number", "2026-1", "document", "长新收1");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final MailText text = new MailText(messages);

    MailTextTests() {
        say("notice.mail.greeting", "Dear {0},");
        say("notice.mail.closing", "Goodbye");
        say("notice.mail.closing.no-account", "Goodbye");
        say("notice.mail.letter.subject", "{6}: {1} ({2})");
        say("notice.mail.letter.text", "{6} {4} is attached.");
        say(LetterKind.RECEIPT.title(), "Receipt");
        say(LetterKind.GRANT.title(), "Decision");
        say("notice.mail.grant.subject", "Granted: {1}");
        say("notice.mail.grant.text", "It is granted.");
    }

    @Test
    void announcesALetterWithoutWordsOfItsOwnByItsTitle() {
        var mail = text.of(MailKind.carrying(LetterKind.RECEIPT), READER, MODEL);

        assertThat(mail.subject()).isEqualTo("Receipt: Starting an enterprise (2026-1)");
        assertThat(mail.body()).contains("Receipt 长新收1 is attached.");
    }

    @Test
    void saysTheLettersOwnWordsWhereThereAreAny() {
        var mail = text.of(MailKind.carrying(LetterKind.GRANT), READER, MODEL);

        assertThat(mail.subject()).isEqualTo("Granted: Starting an enterprise");
        assertThat(mail.body()).contains("It is granted.").doesNotContain("attached");
    }

    private void say(String key, String words) {
        messages.addMessage(key, Locale.ENGLISH, words);
    }
}

package gov.newarea.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;

class RefusalTests {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Pattern KEY = Pattern.compile("[\"'{|]refusal\\.");

    @Test
    void formatsItsArgumentsInBothLanguages() {
        var words = new StaticMessageSource();
        Stream.of(CHINESE, Locale.ENGLISH)
                .forEach(language -> words.addMessage("refusal.a.b", language, "{0} · {1} · {2} · {3} · {4}"));
        var refusal = Refusal.conflict(
                "a.b", new Localized("名称", "name"), LocalDate.of(2026, 3, 12), 20000, Year.of(2026), "typed");

        assertThat(refusal.text(words, CHINESE)).isEqualTo("名称 · 2026年3月12日 · 20000 · 2026 · typed");
        assertThat(refusal.text(words, Locale.ENGLISH)).isEqualTo("name · 12 March 2026 · 20,000 · 2026 · typed");
    }

    @Test
    void shortensALongTypedText() {
        var refusal = Refusal.invalid("deadline.bad-date", "x".repeat(20_000));

        assertThat(refusal.text(messages(), CHINESE)).hasSizeLessThan(300).contains("xxx…");
    }

    @Test
    void looksUpItsTextInOnePlaceOnly() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var composing = files.filter(file -> file.toString().matches(".*\\.(java|html)"))
                    .filter(file -> KEY.matcher(read(file)).find());

            assertThat(composing).containsExactly(Path.of("src/main/java/gov/newarea/onestop/Refusal.java"));
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/refusal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}

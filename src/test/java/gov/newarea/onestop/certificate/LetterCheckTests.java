package gov.newarea.onestop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

class LetterCheckTests {

    private static final ResourceLoader TEMPLATES = new DefaultResourceLoader();
    private static final ResourceLoader NO_TEMPLATES = new DefaultResourceLoader(new ClassLoader(null) {});

    @Test
    void findsNothingMissing() {
        assertThat(new LetterCheck(TEMPLATES, messages(), settings("长新%s〔%d〕%04d号", Map.of())))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void namesEachKindWithoutItsTemplate(LetterKind kind) {
        assertThatThrownBy(() -> new LetterCheck(NO_TEMPLATES, messages(), settings("%s %d %d", Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(kind + " has no templates/letter/" + kind.template() + ".html");
    }

    @ParameterizedTest
    @EnumSource
    void namesEachKindWithoutATitle(LetterKind kind) {
        assertThatThrownBy(() -> new LetterCheck(TEMPLATES, new StaticMessageSource(), settings("%s %d %d", Map.of())))
                .hasMessageContaining(kind + " has no title " + kind.title());
    }

    @Test
    void namesTheKindWhosePatternTellsNoTwoNumbersApart() {
        var settings = settings("长新%s〔%d〕%04d号", Map.of(LetterKind.GRANT, "准〔%d〕"));

        assertThatThrownBy(() -> new LetterCheck(TEMPLATES, messages(), settings))
                .hasMessage("Letters cannot be written: GRANT has no usable pattern 准〔%d〕");
    }

    @Test
    void namesEveryKindWhereThePatternCannotBeRead() {
        assertThatThrownBy(() -> new LetterCheck(TEMPLATES, messages(), settings("%s %d %d %q", Map.of())))
                .hasMessageContaining("RECEIPT has no usable pattern 收 %d %d %q")
                .hasMessageContaining("MATERIALS_TO_FOLLOW has no usable pattern");
    }

    @Test
    void putsTheMarkOfTheKindIntoItsNumber() {
        var settings = settings("长新%s〔%d〕%04d号", Map.of(LetterKind.GRANT, "准〔%d〕%d"));

        assertThat(settings.numberPattern(LetterKind.NOT_ACCEPTED).formatted(2026, 7))
                .isEqualTo("长新不受〔2026〕0007号");
        assertThat(settings.numberPattern(LetterKind.GRANT).formatted(2026, 7)).isEqualTo("准〔2026〕7");
    }

    private static CertificateSettings settings(String number, Map<LetterKind, String> own) {
        return new CertificateSettings("http://localhost/verify", "220100", number, own, Map.of(), Map.of());
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/certificate");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}

package gov.newarea.onestop.filing.opening;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class UnfitTests {

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesThatNothingWasSavedAndWhatToDo(Unfit reason) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/refusal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var refusal = Refusal.invalid(reason.code(), "pdf, jpg", new Localized("网页", "a web page"), 150);

        assertThat(refusal.text(messages, Locale.CHINESE))
                .contains("没有保存")
                .contains("请")
                .doesNotContain("{");
        assertThat(refusal.text(messages, Locale.ENGLISH))
                .contains("not saved")
                .doesNotContain("{")
                .containsPattern("[Uu]pload|choose again");
    }
}

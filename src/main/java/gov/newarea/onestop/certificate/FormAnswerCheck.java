package gov.newarea.onestop.certificate;

import gov.newarea.onestop.form.IssuerCheck;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers forms from the registers of codes and from the typefaces of the papers. */
@Component
class FormAnswerCheck implements IssuerCheck {

    private final CodeOverrides overrides;
    private final Fonts fonts;

    FormAnswerCheck(CodeOverrides overrides, Fonts fonts) {
        this.overrides = overrides;
        this.fonts = fonts;
    }

    @Override
    public Optional<String> codeFault(String code) {
        var check = overrides.check(code);
        return check.valid() ? Optional.empty() : Optional.ofNullable(check.reason());
    }

    @Override
    public String unprintable(String text) {
        return fonts.unprintable(text);
    }
}

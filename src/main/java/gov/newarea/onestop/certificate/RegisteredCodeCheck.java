package gov.newarea.onestop.certificate;

import gov.newarea.onestop.filing.form.CreditCodeCheck;
import org.springframework.stereotype.Component;

/** Forms take a credit code that conforms, or one an officer vouched for. */
@Component
class RegisteredCodeCheck implements CreditCodeCheck {

    private final CodeOverrides overrides;

    RegisteredCodeCheck(CodeOverrides overrides) {
        this.overrides = overrides;
    }

    @Override
    public boolean valid(String code) {
        return overrides.check(code).valid();
    }
}

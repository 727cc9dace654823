package gov.newarea.onestop.certificate;

import gov.newarea.onestop.form.CreditCodeCheck;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accepts in forms a credit code that conforms, or one that an officer confirmed. */
@Component
class RegisteredCodeCheck implements CreditCodeCheck {

    private final CodeOverrides overrides;

    RegisteredCodeCheck(CodeOverrides overrides) {
        this.overrides = overrides;
    }

    @Override
    public Optional<String> fault(String code) {
        var check = overrides.check(code);
        return check.valid() ? Optional.empty() : Optional.ofNullable(check.reason());
    }
}

package gov.newarea.onestop.api;

import gov.newarea.onestop.certificate.CodeOverrides;
import gov.newarea.onestop.certificate.CreditCode;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Checks unified social credit codes, without sign-in. */
@RestController
class CreditCodes {

    private final CodeOverrides overrides;

    CreditCodes(CodeOverrides overrides) {
        this.overrides = overrides;
    }

    @GetMapping("/api/v1/credit-codes/{code}")
    @Operation(summary = "Whether a code conforms to GB 32100, and if not why; both check characters are computed")
    CreditCode.Check check(@PathVariable String code) {
        return overrides.check(code);
    }
}

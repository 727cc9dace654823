package gov.newarea.onestop.form;

import java.util.Optional;

/** Checks whether a unified social credit code conforms to GB 32100, or is recorded as in use. */
@FunctionalInterface
public interface CreditCodeCheck {

    /**
     * The fault of a code; empty if it is accepted.
     *
     * @return {@code length}, {@code lower-case}, {@code charset}, {@code registrar}, {@code kind}, {@code division},
     *     {@code organisation-check} or {@code check-character}
     */
    Optional<String> fault(String code);
}

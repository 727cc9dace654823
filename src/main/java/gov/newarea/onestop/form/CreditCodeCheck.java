package gov.newarea.onestop.form;

import java.util.Optional;

/** Whether a unified social credit code is well formed by GB 32100, or known to be in use all the same. */
@FunctionalInterface
public interface CreditCodeCheck {

    /**
     * What is wrong with a code; nothing where it can be taken.
     *
     * @return {@code length}, {@code lower-case}, {@code charset}, {@code registrar}, {@code kind}, {@code division},
     *     {@code organisation-check} or {@code check-character}
     */
    Optional<String> fault(String code);
}

package gov.newarea.onestop.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The form with which an applicant registers an account. */
public record AccountRegistration(
        @NotNull(message = "{identity.username.wrong}")
                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}", message = "{identity.username.wrong}")
                String username,
        @Valid NewPassword password,
        @Valid Profile profile,
        @AssertTrue(message = "{identity.terms.missing}") boolean terms) {}

package gov.newarea.onestop.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Registers accounts and changes their data. */
public interface AccountOffice {

    /** Session attribute: the visitor has chosen a language, which signing in does not change. */
    String LANGUAGE_CHOSEN = "onestop.language-chosen";

    /**
     * Session attribute: the parameters of a form that was sent after its session had ended, a map of names to values, with the path
     * under {@link #UNSENT_PATH}. The page at that path shows them again.
     */
    String UNSENT = "onestop.unsent";

    String UNSENT_PATH = "@path";

    /** Session attribute: the account name of a failed sign-in, shown again on the login page. */
    String NAME_TYPED = "onestop.name-typed";

    /** The form with which an applicant registers an account. */
    record Registration(
            @NotNull(message = "{identity.username.wrong}")
                    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}", message = "{identity.username.wrong}")
                    String username,
            @Valid NewPassword password,
            @Valid Profile profile,
            @AssertTrue(message = "{identity.terms.missing}") boolean terms) {}

    /** The page of another system where people change name, address and password; then only number and language are changed here. */
    Optional<URI> elsewhere();

    /**
     * Registers an applicant's account.
     *
     * @throws gov.newarea.onestop.Refusal {@code identity.username-taken} if the name is taken, {@code
     *     identity.kept-elsewhere} if another system registers accounts
     */
    Actor open(@Valid Registration registration);

    /** @throws gov.newarea.onestop.Refusal {@code identity.no-account} for an unknown id */
    Profile profile(String id);

    /** Saves the person's own data; posts and roles do not change. */
    void keep(String id, @Valid Profile profile);

    /** The number of the person's identity document, which identifies their own matters; empty if it was never given. */
    Optional<String> idNumber(String id);

    /**
     * Saves the number of the person's identity document once, so that nobody can change it to act on their own matter.
     *
     * @throws gov.newarea.onestop.Refusal {@code identity.id-number-wrong}, {@code identity.id-number-known}
     */
    void identify(String id, String idNumber);

    /** Saves the language the person chose: {@code en}, or Chinese. */
    void chooseLanguage(String id, String language);

    /**
     * Replaces the password and ends all other sessions of the account; the requesting session gets a new id.
     *
     * @throws gov.newarea.onestop.Refusal {@code identity.wrong-password} if the present one is wrong, {@code
     *     identity.locked} after too many of those, {@code identity.kept-elsewhere} if another system keeps passwords
     */
    void changePassword(String id, String present, @Valid NewPassword chosen);

    /** The demo accounts of the organs that act; empty if {@code onestop.demo} is off. */
    List<DemoAccount> demonstration();

    /** The names of accounts with a published password that can still sign in. */
    List<String> withPublishedPassword();
}

package gov.newarea.onestop.identity;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where accounts are opened and kept up to date. */
public interface AccountOffice {

    /** The attribute of a session in which a visitor chose a language just now: signing in does not change it back. */
    String LANGUAGE_CHOSEN = "onestop.language-chosen";

    /** The attribute of a session that keeps the account name of a failed attempt for the page that follows. */
    String NAME_TYPED = "onestop.name-typed";

    /** Where people keep their name, address and password, if not here; here they then keep only their number and language. */
    Optional<URI> elsewhere();

    /**
     * Opens an applicant's account.
     *
     * @throws gov.newarea.onestop.Refusal {@code identity.username-taken} where someone else has that name, {@code
     *     identity.kept-elsewhere} where accounts are not opened here
     */
    Actor open(@Valid AccountRegistration registration);

    /** @throws gov.newarea.onestop.Refusal {@code identity.no-account} for an unknown id */
    Profile profile(String id);

    /** Keeps the person's own data; what they may do does not change by it. */
    void keep(String id, @Valid Profile profile);

    /** The number of the person's identity document, by which their own matters are known; empty where it was never given. */
    Optional<String> idNumber(String id);

    /**
     * Keeps the number of the person's identity document, once: nobody slips out of their own matters by changing it.
     *
     * @throws gov.newarea.onestop.Refusal {@code identity.id-number-wrong}, {@code identity.id-number-known}
     */
    void identify(String id, String idNumber);

    /** Keeps the language the person chose: {@code en}, or Chinese. */
    void speak(String id, String language);

    /**
     * Replaces the password, and ends every session of the account but the one that asks, which goes on under a new number.
     *
     * @throws gov.newarea.onestop.Refusal {@code identity.wrong-password} where the present one is not right, {@code
     *     identity.locked} after too many of those, {@code identity.kept-elsewhere} where passwords are not kept here
     */
    void changePassword(String id, String present, @Valid NewPassword chosen);

    /** The accounts for trying the product, of the organs that act; empty where none are offered. */
    List<DemoAccount> demonstration();
}

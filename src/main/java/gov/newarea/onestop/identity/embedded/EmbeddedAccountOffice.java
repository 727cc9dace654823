package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.DemoAccount;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.NewPassword;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.annotation.Validated;

/** Registers and changes accounts in our own database. */
@Embedded
@Component
@Transactional
@Validated
class EmbeddedAccountOffice implements AccountOffice {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final DemoAccounts demo;
    private final Departments organs;
    private final AccountSessionRenewal renewal;
    private final AuthenticationManager passwordCheck;
    private final TransactionTemplate transactions;
    private final Clock clock;

    EmbeddedAccountOffice(
            Accounts accounts,
            PasswordEncoder passwords,
            DemoAccounts demo,
            Departments organs,
            AccountSessionRenewal renewal,
            AuthenticationManager passwordCheck,
            TransactionTemplate transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
        this.organs = organs;
        this.renewal = renewal;
        this.passwordCheck = passwordCheck;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<URI> elsewhere() {
        return Optional.empty();
    }

    @Override
    public Actor open(Registration registration) {
        var username = Account.normal(registration.username());
        var account = new Account(
                UUID.randomUUID().toString(),
                username,
                passwords.encode(registration.password().text()),
                registration.profile(),
                true,
                null,
                List.of(new Post("", Role.APPLICANT)));
        try {
            accounts.add(account);
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("identity.username-taken", username);
        }
        return account.actor();
    }

    @Override
    public Profile profile(String id) {
        return require(id).profile();
    }

    @Override
    public void keep(String id, Profile profile) {
        accounts.keep(require(id).id(), profile);
        renewal.of(require(id));
    }

    @Override
    public Optional<String> idNumber(String id) {
        return accounts.idNumber(id);
    }

    @Override
    public void identify(String id, String idNumber) {
        accounts.identifyOnce(id, idNumber);
    }

    @Override
    public void chooseLanguage(String id, String language) {
        accounts.keep(id, require(id).profile().in(language));
    }

    /** Commits the new password before it ends sessions, so that no session opened with the former one remains. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changePassword(String id, String present, NewPassword chosen) {
        var account = require(id);
        requirePassword(account, present);
        var hash = passwords.encode(Objects.requireNonNull(chosen.text()));
        transactions.executeWithoutResult(status -> accounts.keepPassword(account.id(), hash));
        renewal.endOthers(require(id));
    }

    /** Checks the password through the login, so that wrong guesses count towards the same lock. */
    private void requirePassword(Account account, String present) {
        try {
            passwordCheck.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(account.username(), present));
        } catch (LockedException tooManyWrong) {
            throw Refusal.invalid("identity.locked");
        } catch (AuthenticationException wrong) {
            throw Refusal.invalid("identity.wrong-password");
        }
    }

    @Override
    public List<DemoAccount> demonstration() {
        var today = LocalDate.now(clock);
        return demo.offered().stream()
                .filter(account -> account.department().isEmpty() || organs.acts(account.department(), today))
                .toList();
    }

    @Override
    public List<String> withPublishedPassword() {
        return demo.left();
    }

    private Account require(String id) {
        return accounts.byId(id).orElseThrow(() -> Refusal.notFound("identity.no-account"));
    }
}

package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.DemoAccount;
import gov.newarea.onestop.identity.KnownPasswords;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds demo accounts in the database that can still sign in. */
@Embedded
@Component
class DemoAccountsLeft implements KnownPasswords {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DemoAccountsLeft(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Accounts made in one start share a hash, so few hashes are checked. */
    @Override
    public List<String> usernames() {
        var tried = new ConcurrentHashMap<String, Boolean>();
        return DemoAccounts.all().stream()
                .map(demo -> accounts.byUsername(demo.username()))
                .flatMap(Optional::stream)
                .filter(Account::enabled)
                .filter(left -> tried.computeIfAbsent(
                        left.passwordHash(), hash -> passwords.matches(DemoAccount.PASSWORD, hash)))
                .map(Account::username)
                .toList();
    }
}

package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.DemoAccount;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates the demo accounts at start-up if {@code onestop.demo} is on, and changes no existing account. */
@Embedded
@Component
class DemoAccounts implements ApplicationRunner {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final List<DemoAccount> offered;

    DemoAccounts(
            Accounts accounts,
            @Value("${onestop.demo}") boolean demo,
            PasswordEncoder passwords,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.offered = demo ? DemoAccountFile.read() : List.of();
    }

    List<DemoAccount> offered() {
        return offered;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!offered.isEmpty()) {
            var hash = passwords.encode(DemoAccount.PASSWORD);
            offered.forEach(demo -> make(demo, hash));
        }
    }

    /** The names of demo accounts that can still sign in; accounts made in one start share a hash, so few hashes are checked. */
    List<String> left() {
        var tried = new HashMap<String, Boolean>();
        return DemoAccountFile.read().stream()
                .map(demo -> accounts.byUsername(demo.username()))
                .flatMap(Optional::stream)
                .filter(Account::enabled)
                .filter(left -> tried.computeIfAbsent(
                        left.passwordHash(), hash -> passwords.matches(DemoAccount.PASSWORD, hash)))
                .map(Account::username)
                .toList();
    }

    private void make(DemoAccount demo, String hash) {
        try {
            transactions.executeWithoutResult(status -> {
                if (accounts.byUsername(demo.username()).isEmpty()) {
                    accounts.add(account(demo, hash));
                }
                identify(demo);
            });
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // another node has just created the account
        }
    }

    private void identify(DemoAccount demo) {
        if (demo.idNumber() != null) {
            accounts.byUsername(demo.username())
                    .map(Account::id)
                    .filter(id -> accounts.idNumber(id).isEmpty())
                    .ifPresent(id -> accounts.identify(id, demo.idNumber()));
        }
    }

    private static Account account(DemoAccount demo, String hash) {
        var id = UUID.nameUUIDFromBytes(demo.username().getBytes(StandardCharsets.UTF_8))
                .toString();
        var profile = new Profile(demo.name(), demo.email(), demo.mobile(), "zh");
        return new Account(
                id, demo.username(), hash, profile, true, null, List.of(new Post(demo.department(), demo.role())));
    }
}

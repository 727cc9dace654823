package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.People.Contact;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import gov.newarea.onestop.identity.house.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people in the accounts table. */
@Embedded
@Component
@Transactional(readOnly = true)
class EmbeddedDirectory implements People, UserDetailsService {

    private static final Contact UNKNOWN = new Contact("", "", Locale.CHINESE);

    private final Accounts accounts;
    private final Clock clock;

    EmbeddedDirectory(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Actor current() {
        return SignedIn.acting();
    }

    @Override
    public Optional<Actor> find(String id) {
        return accounts.byId(id).map(Account::actor);
    }

    @Override
    public List<Actor> holding(Role role, String department) {
        return accounts.holding(role, department).stream().map(Account::actor).toList();
    }

    @Override
    public Contact contact(String id) {
        return accounts.withoutPosts(id).map(Account::contact).orElse(UNKNOWN);
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.byUsername(username)
                .map(account -> new AccountHolder(account, clock))
                .orElseThrow(() -> new UsernameNotFoundException(""));
    }
}

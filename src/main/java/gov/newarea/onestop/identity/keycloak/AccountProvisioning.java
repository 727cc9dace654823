package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an account row for everyone who signs in, which filings, letters and mail refer to. */
@Keycloak
@Component
@Transactional
class AccountProvisioning {

    /** A hash that no password matches. */
    private static final String NO_PASSWORD = "{bcrypt}-";

    private final Accounts accounts;

    AccountProvisioning(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Creates or updates a person's account: Keycloak is the source of name, address and posts; number and language are changed
     * here once the account exists.
     */
    Account provision(Actor actor, Profile given) {
        var known = accounts.byId(actor.id());
        if (known.isEmpty()) {
            freeName(actor.username());
            var account = new Account(actor.id(), actor.username(), NO_PASSWORD, given, true, null, actor.posts());
            accounts.add(account);
            return account;
        }
        return refresh(known.get(), actor, given);
    }

    /** Saves the identity number that Keycloak gives; without one, a number given here stays. */
    void identify(Account account, String idNumber) {
        var given = Typed.identity(idNumber);
        if (!given.isEmpty()
                && given.length() <= 30
                && !accounts.idNumber(account.id()).filter(given::equals).isPresent()) {
            accounts.identify(account.id(), given);
        }
    }

    private Account refresh(Account known, Actor actor, Profile given) {
        var own = known.profile();
        var profile = new Profile(given.name(), given.email(), own.mobile(), own.language());
        if (!profile.equals(own)) {
            accounts.keep(known.id(), profile);
        }
        if (!known.username().equals(Account.normal(actor.username()))) {
            freeName(actor.username());
            accounts.rename(known.id(), actor.username());
        }
        if (!sameAs(known.posts(), actor.posts())) {
            accounts.keepPosts(known.id(), actor.posts());
        }
        return known.with(profile).with(actor.posts());
    }

    /** Renames a former owner of the name to their account id: Keycloak may give a name to another person later. */
    private void freeName(String username) {
        Optional<Account> before = accounts.byUsername(username);
        before.ifPresent(account -> accounts.rename(account.id(), account.id()));
    }

    private static boolean sameAs(List<Post> held, List<Post> now) {
        return held.size() == now.size() && held.containsAll(now);
    }
}

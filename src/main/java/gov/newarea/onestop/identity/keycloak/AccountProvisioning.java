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

/** Keeps a row of everyone who signed in, so that filings, letters and mail have whom to name and to reach. */
@Keycloak
@Component
@Transactional
class AccountProvisioning {

    /** No password fits it. */
    private static final String NO_PASSWORD = "{bcrypt}-";

    private final Accounts accounts;

    AccountProvisioning(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The row of a person, brought up to date: name, address and posts are Keycloak's; number and language are the person's
     * own once the row is there.
     */
    Account welcome(Actor actor, Profile said) {
        var known = accounts.byId(actor.id());
        if (known.isEmpty()) {
            freeName(actor.username());
            var account = new Account(actor.id(), actor.username(), NO_PASSWORD, said, true, null, actor.posts());
            accounts.add(account);
            return account;
        }
        return refresh(known.get(), actor, said);
    }

    /** Keeps the identity number Keycloak has of a person; one given here stays while Keycloak has none. */
    void identify(Account account, String idNumber) {
        var said = Typed.identity(idNumber);
        if (!said.isEmpty()
                && said.length() <= 30
                && !accounts.idNumber(account.id()).filter(said::equals).isPresent()) {
            accounts.identify(account.id(), said);
        }
    }

    private Account refresh(Account known, Actor actor, Profile said) {
        var own = known.profile();
        var profile = new Profile(said.name(), said.email(), own.mobile(), own.language());
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

    /** Keycloak may give a name that was somebody's before; that somebody's row goes on under its number. */
    private void freeName(String username) {
        Optional<Account> before = accounts.byUsername(username);
        before.ifPresent(account -> accounts.rename(account.id(), account.id()));
    }

    private static boolean sameAs(List<Post> held, List<Post> now) {
        return held.size() == now.size() && held.containsAll(now);
    }
}

package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.People.Contact;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import gov.newarea.onestop.identity.house.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds people in the account rows of those who have signed in, and post holders in Keycloak. */
@Keycloak
@Component
class KeycloakDirectory implements People {

    private static final Contact UNKNOWN = new Contact("", "", Locale.CHINESE);

    private final PostHolders holders;
    private final Accounts accounts;

    KeycloakDirectory(PostHolders holders, Accounts accounts) {
        this.holders = holders;
        this.accounts = accounts;
    }

    @Override
    public Actor current() {
        return SignedIn.acting();
    }

    @Override
    public Optional<Actor> find(String id) {
        return accounts.byId(id).map(Account::actor).or(() -> holders.person(id));
    }

    @Override
    public List<Actor> holding(Role role, String department) {
        return holders.holding(new Post(department, role)).orElseGet(() -> accounts.holding(role, department).stream()
                .map(Account::actor)
                .toList());
    }

    @Override
    public Contact contact(String id) {
        return accounts.byId(id)
                .map(Account::contact)
                .or(() -> holders.contact(id))
                .orElse(UNKNOWN);
    }
}

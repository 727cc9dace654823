package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Contact;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import gov.newarea.onestop.identity.house.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People as the realm knows them; of those who have signed in the house keeps a row of its own. */
@Keycloak
@Component
class KeycloakDirectory implements People {

    private static final Contact UNKNOWN = new Contact("", "", Locale.CHINESE);

    private final PostHolders roster;
    private final Accounts accounts;

    KeycloakDirectory(PostHolders roster, Accounts accounts) {
        this.roster = roster;
        this.accounts = accounts;
    }

    @Override
    public Actor current() {
        return SignedIn.acting();
    }

    @Override
    public Optional<Actor> find(String id) {
        return accounts.byId(id).map(Account::actor).or(() -> roster.person(id));
    }

    @Override
    public List<Actor> holding(Role role, String department) {
        return roster.holding(new Post(department, role)).orElseGet(() -> accounts.holding(role, department).stream()
                .map(Account::actor)
                .toList());
    }

    @Override
    public Contact contact(String id) {
        return accounts.byId(id)
                .map(Account::contact)
                .or(() -> roster.contact(id))
                .orElse(UNKNOWN);
    }
}

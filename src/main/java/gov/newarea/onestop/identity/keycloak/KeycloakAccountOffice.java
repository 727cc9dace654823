package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.DemoAccount;
import gov.newarea.onestop.identity.NewPassword;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.identity.house.Accounts;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Changes mobile number and language; Keycloak keeps name, address and password. */
@Keycloak
@Component
@Transactional
@Validated
class KeycloakAccountOffice implements AccountOffice {

    private final Accounts accounts;
    private final KeycloakSettings settings;

    KeycloakAccountOffice(Accounts accounts, KeycloakSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public Optional<URI> elsewhere() {
        return Optional.of(settings.account());
    }

    @Override
    public Actor open(Registration registration) {
        throw Refusal.conflict("identity.kept-elsewhere");
    }

    @Override
    public Profile profile(String id) {
        return accounts.byId(id)
                .orElseThrow(() -> Refusal.notFound("identity.no-account"))
                .profile();
    }

    @Override
    public void keep(String id, Profile profile) {
        var known = profile(id);
        accounts.keep(id, new Profile(known.name(), known.email(), profile.mobile(), profile.language()));
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
        accounts.keep(id, profile(id).in(language));
    }

    @Override
    public void changePassword(String id, String present, NewPassword chosen) {
        throw Refusal.conflict("identity.kept-elsewhere");
    }

    @Override
    public List<DemoAccount> demonstration() {
        return List.of();
    }

    @Override
    public List<String> withPublishedPassword() {
        return List.of();
    }
}

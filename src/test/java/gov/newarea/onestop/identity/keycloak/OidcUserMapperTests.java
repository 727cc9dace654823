package gov.newarea.onestop.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.house.Accounts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class OidcUserMapperTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Departments departments;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsTheIdentityNumberThatKeycloakHasOfAnOfficer() {
        var id = UUID.randomUUID().toString();

        admit(id, Map.of("id_number", "22010419900708025x"));
        assertThat(accounts.idNumber(id)).contains("22010419900708025X");

        admit(id, Map.of());
        assertThat(accounts.idNumber(id)).contains("22010419900708025X");

        admit(id, Map.of("id_number", "220103198811220311"));
        assertThat(accounts.idNumber(id)).contains("220103198811220311");
    }

    private void admit(String id, Map<String, Object> said) {
        var claims = new HashMap<String, Object>(said);
        claims.putAll(Map.of(
                "sub",
                id,
                "preferred_username",
                id,
                "name",
                "赵审查",
                "groups",
                List.of("/departments/tobacco/reviewer")));
        var word = new OidcIdToken("-", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), claims);
        var admission = new OidcUserMapper(new GroupPosts(departments), new AccountProvisioning(accounts));
        transaction.executeWithoutResult(status -> admission.map(word));
    }
}

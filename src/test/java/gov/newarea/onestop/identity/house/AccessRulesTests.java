package gov.newarea.onestop.identity.house;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTests {

    @ParameterizedTest
    @CsvSource({
        "ADMIN,      /admin/mail,       true",
        "ADMIN,      /desk/codes,       true",
        "ADMIN,      /desk,             false",
        "ADMIN,      /desk/codes/other, false",
        "REVIEWER,   /desk,             true",
        "REVIEWER,   /desk/tasks/1,     true",
        "REVIEWER,   /admin,            false",
        "SUPERVISOR, /desk/codes,       true",
        "APPLICANT,  /desk/codes,       false",
        "APPLICANT,  /desks,            true",
        "APPLICANT,  /filings,          true"
    })
    void sendsNobodyAfterSignInWhereTheirRolesAreRefused(Role role, String path, boolean mayOpen) {
        var someone = new Actor("a-1", "someone", "someone", List.of(new Post("service-centre", role)));

        assertThat(AccessRules.mayOpen(someone, path)).isEqualTo(mayOpen);
    }
}

package gov.newarea.onestop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.RoomTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Accounts on their own: the organs come from the catalogue, so that a stand-in answers for them. */
@RoomTest
@MockitoBean(types = Departments.class)
@Tag("once")
class IdentityModuleTests {

    private static final Profile PROFILE = new Profile("张三", "zhangsan@example.org", "13800000000", "en");

    @Autowired
    AccountOffice accounts;

    @Autowired
    People people;

    @Test
    void aRegisteredApplicantHoldsNoPostInADepartment() {
        var applicant =
                accounts.open(registration("z" + UUID.randomUUID().toString().substring(0, 8)));

        assertThat(people.find(applicant.id())).contains(applicant);
        assertThat(applicant.holds(Role.APPLICANT)).isTrue();
        assertThat(applicant.holds(Role.WINDOW)).isFalse();
        assertThat(accounts.profile(applicant.id())).isEqualTo(PROFILE);
    }

    @Test
    void aNameIsRegisteredOnce() {
        var registration = registration("z" + UUID.randomUUID().toString().substring(0, 8));
        accounts.open(registration);

        assertThatThrownBy(() -> accounts.open(registration)).hasMessage("identity.username-taken");
    }

    @Test
    void withoutARequestTheSystemActs() {
        assertThat(people.current()).isEqualTo(Actor.SYSTEM);
    }

    private static AccountRegistration registration(String username) {
        return new AccountRegistration(username, new NewPassword("correct horse battery"), PROFILE, true);
    }
}

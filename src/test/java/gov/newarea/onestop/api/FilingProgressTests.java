package gov.newarea.onestop.api;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.SignedIn;
import java.util.List;
import java.util.Locale;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HouseTest
@Tag("days")
class FilingProgressTests {

    private record Program(Actor actor) implements SignedIn {

        @Override
        public Locale language() {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    SpineFixtures spine;

    @Autowired
    FilingRecords records;

    @Autowired
    UserDetailsService users;

    @Test
    void tellsTheApplicantHowFarTheFilingIs() throws Exception {
        var filing = spine.accepted(spine.restaurantDraft());
        var number = records.require(filing).number();

        web.perform(get("/api/v1/filings/{number}", number).with(as("applicant")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(number))
                .andExpect(jsonPath("$.bundle").value("restaurant"))
                .andExpect(jsonPath("$.state").value("ACCEPTED"))
                .andExpect(jsonPath("$.due").value(notNullValue()))
                .andExpect(jsonPath("$.branches[*].item").value(hasItem("food-permit")))
                .andExpect(jsonPath("$.branches[*].due").value(not(hasSize(0))))
                .andExpect(content().string(not(Matchers.containsString("张三"))));
    }

    @Test
    void showsAMachineClientTheProgress() throws Exception {
        var number = records.require(spine.submitted(spine.restaurantDraft())).number();

        web.perform(get("/api/v1/filings/{number}", number).with(program()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CHECKING"));
        web.perform(get("/desk").with(program())).andExpect(status().isForbidden());
    }

    @Test
    void hidesTheFilingFromEveryoneElse() throws Exception {
        var number = records.require(spine.submitted(spine.restaurantDraft())).number();

        web.perform(get("/api/v1/filings/{number}", number)).andExpect(status().isUnauthorized());
        for (var other : List.of("applicant2", "tobacco.decider")) {
            web.perform(get("/api/v1/filings/{number}", number).with(as(other)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("filing.unknown"));
        }
        web.perform(get("/api/v1/filings/no-such-number").with(as("applicant"))).andExpect(status().isNotFound());
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    private static RequestPostProcessor program() {
        var program = new Program(new Actor("p", "p", "p", List.of(new Post("", Role.MACHINE))));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                program, null, AuthorityUtils.createAuthorityList("ROLE_MACHINE")));
    }
}

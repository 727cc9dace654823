package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What applicant, officer and public read about a branch that is reviewed and about one that is returned. */
@HouseTest
class StandingPagesTests {

    private static final String WAITS = "已审查，等待其他事项";
    private static final String TO_DECIDE = "待决定";

    @Autowired
    MockMvc web;

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    UserDetailsService users;

    @Test
    void showThatAReviewedBranchWaitsForOthersUntilTheDeciderCanAct() throws Exception {
        var filing = house.accepted(house.restaurantDraft());

        house.review(filing, "signboard", "urban-management");
        assertThat(pages(filing))
                .allSatisfy(page -> assertThat(page).contains(WAITS).doesNotContain(TO_DECIDE));

        house.grant(filing, "licence-verification", "industry-commerce");
        assertThat(pages(filing))
                .allSatisfy(page -> assertThat(page).contains(TO_DECIDE).doesNotContain(WAITS));
    }

    @Test
    void sayThatTheMergersOwnOpinionWaitsForTheOtherDepartments() throws Exception {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));

        house.review(filing, "company-registration", "industry-commerce");

        assertThat(pages(filing))
                .allSatisfy(page -> assertThat(page).contains(WAITS).doesNotContain(TO_DECIDE));
    }

    @Test
    void doNotCountAWaitingBranchAsUnderReview() throws Exception {
        var filing = house.accepted(house.restaurantDraft());
        house.review(filing, "signboard", "urban-management");
        house.giveBack(filing, "fire-check", "fire-brigade", "material:floor_plan");

        var page = ask("applicant", get("/filings/{id}", filing.value()));

        assertThat(page).contains("2 个部门正在同时审查，0 个已同意。1 个部门已审查，等待其他事项的结果。1 个部门请您更正。");
    }

    private List<String> pages(FilingId id) throws Exception {
        var filing = records.require(id);
        return List.of(
                ask("applicant", get("/filings/{id}", id.value())),
                ask(
                        "service-centre.window",
                        get("/desk/filings/{id}", id.value()).param("tab", "branches")),
                ask(
                        "applicant",
                        post("/progress")
                                .param("number", filing.number())
                                .param("code", filing.lookupCode())
                                .with(csrf())));
    }

    private String ask(String username, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(username))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

package gov.newarea.onestop.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** While the new area has not published its limits, no page calls them a promise, and no page calls an internal figure statutory. */
@HouseTest
@Tag("days")
class UnsetLimitsTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    MockMvc pages;

    @Autowired
    UserDetailsService users;

    @Test
    void areNotShownAsPromisesToTheApplicant() throws Exception {
        var filing = accepted();

        see("applicant", "/filings/" + filing.value())
                .andExpect(content().string(containsString("预计办结日")))
                .andExpect(content().string(containsString("预计 10 个工作日，承诺时限由新区公布（法定 20 个工作日）")))
                .andExpect(content().string(not(containsString("承诺办结日"))));
    }

    @Test
    void areMarkedAsUnpublishedAtTheDesk() throws Exception {
        var filing = accepted();

        see("industry-commerce.reviewer", "/desk/filings/" + filing.value())
                .andExpect(content().string(containsString("预计 10（承诺时限由新区公布）/ 法定 20 天")))
                .andExpect(content().string(containsString("内部 1 天（无法定时限）")))
                .andExpect(content().string(not(containsString("/ 承诺 10"))));
    }

    @Test
    void areNotCalledStatutoryInTheGuideWithoutAStatute() throws Exception {
        pages.perform(get("/bundles/restaurant"))
                .andExpect(content().string(containsString("无法定时限")))
                .andExpect(content().string(not(containsString("法定 1 个工作日"))));
    }

    private FilingId accepted() {
        return house.accepted(house.restaurantDraft());
    }

    private ResultActions see(String username, String page) throws Exception {
        return pages.perform(
                get(page).with(SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(username))));
    }
}

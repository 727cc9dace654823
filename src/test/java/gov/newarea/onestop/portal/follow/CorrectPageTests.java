package gov.newarea.onestop.portal.follow;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HouseTest
class CorrectPageTests {

    @Autowired
    MockMvc house;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    SpineFixtures spine;

    @Test
    void saysWhichOtherSectionsMustBePutRightAndOpensThem() throws Exception {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.giveBack(filing, "company-registration", "industry-commerce", "section:capital");
        var request = "/filings/" + filing.value() + "/correct/company-registration";
        var shareholders = "/apply/" + filing.value() + "/sections/shareholders";
        ask(get(request)).andExpect(content().string(not(containsString(shareholders))));

        spine.answer(filing, "capital.capital", new BigDecimal("123"));

        ask(post(request))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(shareholders)))
                .andExpect(content().string(not(containsString("Localized["))));
        ask(get(shareholders)).andExpect(status().isOk());
        ask(get("/filings/" + filing.value() + "/correct").param("section", "shareholders"))
                .andExpect(redirectedUrl(request));
    }

    /** A file that was sent back has no tick until it is replaced. */
    @Test
    void doesNotTickWhatWasRejected() throws Exception {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.giveBack(filing, "company-registration", "industry-commerce", "material:articles");
        var request = "/filings/" + filing.value() + "/correct/company-registration";

        ask(get(request))
                .andExpect(content().string(containsString("#circle-x")))
                .andExpect(content().string(containsString("不符合，请更换")))
                .andExpect(content().string(not(containsString("os-upload done"))));

        spine.upload(filing, "articles");

        ask(get(request))
                .andExpect(content().string(containsString("os-upload done")))
                .andExpect(content().string(not(containsString("不符合，请更换"))));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(
                request.with(user(accounts.loadUserByUsername("applicant"))).with(csrf()));
    }
}

package gov.newarea.onestop.portal.desk;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
class CodePageTests {

    @Autowired
    MockMvc house;

    @Autowired
    UserDetailsService users;

    @ParameterizedTest
    @CsvSource({"service-centre.window, /desk", "new-area.admin, /admin/calendar", "new-area.admin, /desk/codes"})
    void isLinkedForWhoeverMayRecordACode(String username, String page) throws Exception {
        var someone = SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(username));

        house.perform(get(page).with(someone))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/desk/codes\"")));
        house.perform(get("/desk/codes").with(someone)).andExpect(status().isOk());
    }

    @Test
    @WithUserDetails("service-centre.window")
    void recordsACodeAsItIsWrittenHoweverItWasTyped() throws Exception {
        house.perform(post("/desk/codes")
                        .with(csrf())
                        .param("code", " 91350211m00013fa1n ")
                        .param("ground", "licence seen at the counter"))
                .andExpect(redirectedUrl("/desk/codes?code=91350211M00013FA1N"));

        house.perform(get("/desk/codes").param("code", "91350211M00013FA1N"))
                .andExpect(content().string(containsString("已登记为在用")));
    }

    @Test
    @WithUserDetails("new-area.admin")
    void offersToRecordACodeOfAnotherLength() throws Exception {
        house.perform(get("/desk/codes").param("code", "220107000123456"))
                .andExpect(content().string(containsString("不是 18 位")))
                .andExpect(content().string(containsString("name=\"ground\"")));
    }
}

package gov.newarea.onestop.portal.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@WithUserDetails("service-centre.window")
class NoteActsTests {

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/..//host",
                "/desk/%2e%2e//host",
                "/desk/\\host",
                "/desk/\r\nhost",
                "/desk/{host}",
                "//host/desk/",
                "/admin"
            })
    void leadBackToTheFilingAndNowhereElse(String back) throws Exception {
        var filing = spine.submitted(spine.restaurantDraft()).value();

        house.perform(post("/desk/filings/" + filing + "/notes")
                        .param("body", "章程这样行吗")
                        .param("back", back)
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/filings/" + filing + "?tab=notes"));
    }

    @ParameterizedTest
    @CsvSource({"tab=MINE&text=%E9%A4%90, /desk?tab=MINE&text=%E9%A4%90", "text={x}, /desk", "'a\r\nb', /desk"})
    void leadBackToTheFilterThatWasKept(String query, String page) throws Exception {
        house.perform(post("/desk/filters")
                        .param("name", "own")
                        .param("query", query)
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
    }
}

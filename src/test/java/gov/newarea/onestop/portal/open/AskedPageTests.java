package gov.newarea.onestop.portal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.portal.CookieJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class AskedPageTests {

    private static final String CHOSEN = "/apply/new?bundle=restaurant&optional=tobacco-retail";

    @Autowired
    MockMvc house;

    private final CookieJar browser = new CookieJar();

    @ParameterizedTest
    @CsvSource({"zh-CN, 登录后继续申请“开办餐饮店”", "en, you continue your application for “Open a restaurant”"})
    void theLoginSaysWhichApplicationItLeadsTo(String language, String said) throws Exception {
        ask(CHOSEN);

        house.perform(get("/login").with(browser).cookie(new jakarta.servlet.http.Cookie("language", language)))
                .andExpect(content().string(containsString(said)));
    }

    @Test
    void signInLeadsBackToTheApplicationAndWhatWasChosen() throws Exception {
        ask(CHOSEN);

        house.perform(signIn()).andExpect(redirectedUrl(CHOSEN + "&continue")).andDo(browser);

        house.perform(get(CHOSEN + "&continue").with(browser))
                .andExpect(content().string(containsString("请继续申请“开办餐饮店”")))
                .andExpect(content().string(containsString("value=\"tobacco-retail\" checked")));
    }

    @Test
    void registrationLeadsBackToTheApplication() throws Exception {
        ask("/apply/new?bundle=three-in-one");
        house.perform(get("/register").with(browser)).andExpect(content().string(containsString("注册后继续申请“")));

        house.perform(post("/register")
                        .with(browser)
                        .with(csrf())
                        .param("username", "newcomer.wish")
                        .param("password", "long enough 1")
                        .param("name", "钱九")
                        .param("email", "qian@example.org")
                        .param("mobile", "13900001234")
                        .param("language", "zh")
                        .param("terms", "true"))
                .andExpect(redirectedUrl("/apply/new?bundle=three-in-one&continue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/apply/new?bundle=no-such-bundle", "/filings?bundle=restaurant"})
    void saysNothingOfOtherPages(String page) throws Exception {
        ask(page);

        house.perform(get("/login").with(browser)).andExpect(content().string(not(containsString("登录后继续申请"))));
        house.perform(signIn()).andExpect(redirectedUrl(page + (page.contains("?") ? "&" : "?") + "continue"));
    }

    /** The guide's button is a plain address, which survives a sign-in; a form sent to the server would not. */
    @Test
    void theGuideAsksForAPage() throws Exception {
        var guide = house.perform(get("/bundles/restaurant"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(guide)
                .containsPattern(
                        "<form action=\"/apply/new\" method=\"get\">\\s*<input type=\"hidden\" name=\"bundle\"");
    }

    private void ask(String page) throws Exception {
        house.perform(get(page).with(browser))
                .andExpect(redirectedUrl("/login"))
                .andDo(browser);
    }

    private MockHttpServletRequestBuilder signIn() {
        return post("/login")
                .with(browser)
                .with(csrf())
                .param("username", "applicant")
                .param("password", "onestop");
    }
}

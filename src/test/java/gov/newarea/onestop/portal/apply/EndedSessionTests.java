package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.DemoAccount;
import gov.newarea.onestop.portal.CookieJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A session ends while somebody types: it is told as what it is, and what was typed comes back. */
@HouseTest
class EndedSessionTests {

    private static final String TYPED = "人民大街长";

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    FilingRecords records;

    @Autowired
    UserDetailsService directory;

    private FilingId draft;
    private String page;

    @BeforeEach
    void aDraftOnThePageOfASection() {
        draft = spine.companyDraft(SpineFixtures.newTradeName());
        page = "/apply/" + draft.value() + "/sections/legalRep";
    }

    @Test
    void whatIsSentAfterTheEndComesBackOnceTheWriterHasSignedInAgain() throws Exception {
        var browser = new CookieJar();
        perform(sent(page), browser).andExpect(redirectedUrl("/login?ended"));

        signIn("applicant", browser).andExpect(redirectedUrl(page));

        perform(get(page), browser)
                .andExpect(content().string(containsString(TYPED)))
                .andExpect(content().string(containsString("以下内容还没有保存")));
        assertThat(records.form(draft).text("legalRep.name")).isNotEqualTo(TYPED);
        perform(get(page), browser).andExpect(content().string(not(containsString(TYPED))));
    }

    /** The page that begins a filing has the bundle in its address. */
    @Test
    void whatWasTypedToBeginAFilingComesBackForTheSameBundle() throws Exception {
        var browser = new CookieJar();
        var begin = "/apply/new?bundle=restaurant";
        var typed = post(begin)
                .contentType("application/x-www-form-urlencoded")
                .header("Referer", "http://localhost" + begin)
                .param("who", "agent")
                .param("principal", TYPED)
                .param("mobile", "13900001234")
                .param("email", "someone@example.cn")
                .param("optional", "tobacco-retail");
        perform(typed, browser).andExpect(redirectedUrl("/login?ended"));

        signIn("applicant", browser).andExpect(redirectedUrl(begin));

        perform(get(begin), browser)
                .andExpect(content().string(containsString("请核对后继续")))
                .andExpect(content().string(containsString(TYPED)))
                .andExpect(content().string(containsString("13900001234")))
                .andExpect(content().string(containsString("someone@example.cn")))
                .andExpect(content().string(containsString("value=\"agent\" checked")))
                .andExpect(content().string(containsString("value=\"tobacco-retail\" checked")));
        perform(get(begin), browser).andExpect(content().string(not(containsString(TYPED))));
    }

    @Test
    void whoSignedInInAnotherTabIsLedStraightBack() throws Exception {
        var browser = new CookieJar();
        signIn("applicant", browser);

        perform(sent(page), browser).andExpect(redirectedUrl(page));

        perform(get(page), browser).andExpect(content().string(containsString(TYPED)));
    }

    @Test
    void anotherPersonDoesNotSeeIt() throws Exception {
        var browser = new CookieJar();
        perform(sent(page), browser);

        signIn("applicant2", browser);

        perform(get(page), browser).andExpect(content().string(not(containsString(TYPED))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://elsewhere.example/apply", "http://localhost.elsewhere.example/", "javascript:0", "%"
            })
    void nothingIsKeptOfWhatAnotherSiteSends(String referer) throws Exception {
        var browser = new CookieJar();
        var forged = post(page).contentType("application/x-www-form-urlencoded").param("legalRep.name", TYPED);

        perform(referer.isEmpty() ? forged : forged.header("Referer", referer), browser)
                .andExpect(status().isForbidden());

        signIn("applicant", browser);
        perform(get(page), browser).andExpect(content().string(not(containsString(TYPED))));
    }

    @Test
    void aScriptIsToldThatTheSessionIsOver() throws Exception {
        house.perform(sent(page).header("HX-Request", "true")).andExpect(status().isUnauthorized());
        house.perform(get("/session")).andExpect(jsonPath("$.account").value(""));
        house.perform(get("/session").with(user(directory.loadUserByUsername("applicant"))))
                .andExpect(jsonPath("$.account").isNotEmpty())
                .andExpect(jsonPath("$.token").isNotEmpty());
    }

    @Test
    void programsAreAnsweredAsBefore() throws Exception {
        house.perform(post("/api/v1/filings").header("Referer", "http://localhost/api"))
                .andExpect(status().is4xxClientError());
    }

    private ResultActions signIn(String username, CookieJar browser) throws Exception {
        var enter = post("/login").param("username", username).param("password", DemoAccount.PASSWORD);
        return perform(enter.with(csrf()), browser);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request, CookieJar browser) throws Exception {
        return house.perform(request.with(browser)).andDo(browser);
    }

    private static MockHttpServletRequestBuilder sent(String page) {
        return post(page)
                .contentType("application/x-www-form-urlencoded")
                .header("Referer", "http://localhost" + page)
                .param("legalRep.name", TYPED);
    }
}

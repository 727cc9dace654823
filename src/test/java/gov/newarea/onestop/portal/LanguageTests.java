package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
class LanguageTests {

    @Autowired
    MockMvc house;

    @Autowired
    AccountOffice accounts;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "/apply/new?bundle=restaurant, /apply/new?bundle=restaurant",
        "/apply/8a4f2f06-0000-4000-8000-000000000002/materials/articles,"
                + " /apply/8a4f2f06-0000-4000-8000-000000000002/materials",
        "/account/password, /account",
        "/desk/tasks/1/complete?x=1, /desk/tasks/1",
        "/nowhere/at/all, /",
        "/desk/..//host, /",
        "/desk/%2e%2e//host, /",
        "/\\host, /",
        "//host, /",
        "/desk?{host}, /"
    })
    void leadsToAPageThatCanBeOpened(String back, String page) throws Exception {
        house.perform(post("/language")
                        .param("language", "en")
                        .param("back", back)
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
    }

    @Test
    @WithUserDetails("applicant2")
    void keepsTheLanguageWithTheAccount() throws Exception {
        var id = people.current().id();

        house.perform(post("/language").param("language", "en").with(csrf()));
        assertThat(accounts.profile(id).language()).isEqualTo("en");

        house.perform(post("/language").param("language", "zh").with(csrf()));
        assertThat(accounts.profile(id).language()).isEqualTo("zh");
    }

    @Test
    void speaksTheLanguageOfTheAccountOnceItsOwnerSignsIn() throws Exception {
        register("language.qian", "en").andExpectAll(cookie().value("language", "en"));

        house.perform(post("/login")
                        .param("username", "language.qian")
                        .param("password", "long enough 1")
                        .with(csrf()))
                .andExpect(cookie().value("language", "en"));
        house.perform(post("/login")
                        .param("username", "applicant")
                        .param("password", "onestop")
                        .with(csrf()))
                .andExpect(cookie().value("language", "zh-CN"));
    }

    @Test
    void keepsTheLanguageChosenJustBeforeSigningIn() throws Exception {
        var browser = new CookieJar();
        house.perform(post("/language").with(browser).param("language", "en").with(csrf()))
                .andDo(browser);

        house.perform(post("/login")
                        .with(browser)
                        .param("username", "applicant")
                        .param("password", "onestop")
                        .with(csrf()))
                .andExpect(cookie().doesNotExist("language"));
    }

    @ParameterizedTest
    @CsvSource({"text=%E9%A4%90, /desk?text=%E9%A4%90&continue", "text={x|y, /"})
    void leadsOnAfterSigningInOnlyToAPageOfThisSite(String query, String page) throws Exception {
        var browser = new CookieJar();
        house.perform(get("/desk").with(browser).with(request -> {
                    request.setQueryString(query);
                    return request;
                }))
                .andDo(browser);

        var location = house.perform(post("/login")
                        .with(browser)
                        .param("username", "service-centre.window")
                        .param("password", "onestop")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(location).matches("(http://localhost)?" + java.util.regex.Pattern.quote(page));
    }

    @Test
    void keepsTheNameTypedWhenThePasswordIsWrong() throws Exception {
        var browser = new CookieJar();
        house.perform(post("/login")
                        .with(browser)
                        .param("username", "typed.name")
                        .param("password", "wrong")
                        .with(csrf()))
                .andExpect(redirectedUrl("/login?wrong"))
                .andDo(browser);

        house.perform(get("/login?wrong").with(browser))
                .andExpect(content().string(containsString("value=\"typed.name\"")));
        house.perform(get("/login").with(browser))
                .andExpect(content().string(not(containsString("value=\"typed.name\""))));
    }

    @Test
    void followsTheAccountPageInLanguageAndName() throws Exception {
        var browser = new CookieJar();
        register("language.zhou", "zh").andDo(browser);

        house.perform(post("/account")
                        .with(browser)
                        .param("name", "周新名")
                        .param("email", "zhou@example.org")
                        .param("mobile", "13900000011")
                        .param("language", "en")
                        .with(csrf()))
                .andExpect(cookie().value("language", "en"));

        house.perform(get("/apply/new").param("bundle", "restaurant").with(browser))
                .andExpect(content().string(containsString("周新名")));
    }

    private ResultActions register(String username, String language) throws Exception {
        return house.perform(post("/register")
                .with(request -> {
                    request.setRemoteAddr("10.1.0.1");
                    return request;
                })
                .param("username", username)
                .param("password", "long enough 1")
                .param("name", "周旧名")
                .param("email", "zhou@example.org")
                .param("mobile", "13900000011")
                .param("language", language)
                .param("terms", "true")
                .with(csrf()));
    }
}

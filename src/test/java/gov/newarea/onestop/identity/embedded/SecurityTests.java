package gov.newarea.onestop.identity.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.identity.AccessDenied;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Accounts;
import gov.newarea.onestop.identity.house.SignedIn;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HouseTest
@RecordApplicationEvents
class SecurityTests {

    @Autowired
    MockMvc house;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    UserDetailsService directory;

    @Autowired
    People people;

    @Autowired
    AccountOffice office;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEvents events;

    @ParameterizedTest
    @CsvSource({
        "applicant,                   /desk,            403",
        "applicant,                   /desk/queue,      403",
        "applicant,                   /admin,           403",
        "applicant,                   /oversight,       403",
        "service-centre.window,       /admin/mail,      403",
        "industry-commerce.reviewer,  /admin,           403",
        "industry-commerce.decider,   /admin,           403",
        "new-area.supervisor,         /admin,           403",
        "new-area.modeler,            /desk,            403",
        "new-area.steward,            /desk,            403",
        "new-area.admin,              /desk,            403"
    })
    void forbidsPagesOfOtherRoles(String username, String path, int status) throws Exception {
        house.perform(get(path).with(as(username))).andExpect(status().is(status));

        assertThat(events.stream(AccessDenied.class)).hasSize(1).first().satisfies(denied -> {
            assertThat(denied.path()).isEqualTo(path);
            assertThat(denied.accountId()).isEqualTo(idOf(username));
            assertThat(denied.address()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "applicant,                   /no-such-page",
        "service-centre.window,       /desk/no-such-page",
        "industry-commerce.reviewer,  /desk/no-such-page",
        "industry-commerce.decider,   /desk/no-such-page",
        "new-area.supervisor,         /desk/no-such-page",
        "new-area.supervisor,         /oversight/no-such-page",
        "new-area.admin,              /admin/no-such-page"
    })
    void allowsPagesOfTheOwnRole(String username, String path) throws Exception {
        house.perform(get(path).with(as(username))).andExpect(status().isNotFound());

        assertThat(events.stream(AccessDenied.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/register"})
    void showsPublicPagesToEveryone(String path) throws Exception {
        house.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("default-src 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items/x",
                "/bundles/x",
                "/progress/x",
                "/verify/x",
                "/trades/x",
                "/fonts/x",
                "/x.js",
                "/api/v1/credit-codes/x"
            })
    void keepsPublicPathsOpen(String path) throws Exception {
        var answer = house.perform(get(path)).andReturn().getResponse();

        assertThat(answer.getStatus()).isNotIn(302, 401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/admin", "/filings", "/account", "/messages"})
    void asksVisitorsToSignIn(String path) throws Exception {
        house.perform(get(path)).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
    }

    /** An address nobody has is not hidden behind a login; below a known one, only who may open it learns that it is missing. */
    @ParameterizedTest
    @CsvSource({
        "/no-such-page,          404",
        "/bundle/three-in-one,   404",
        "/items.html/x,          404",
        "/desks,                 404",
        "/desk/no-such-page,     302",
        "/filings/no-such-page,  302",
        "/admin/no-such-page,    302"
    })
    void saysOfAnUnknownAddressThatItDoesNotExist(String path, int status) throws Exception {
        house.perform(get(path)).andExpect(status().is(status));
    }

    /** Whatever needs a sign-in is known, so that no visitor is told that it does not exist. */
    @Test
    void asksForSignInAtEveryPageThatNeedsIt() throws Exception {
        var paths = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(path -> path.replaceAll("\\{[^}]*}", "1"))
                .filter(path -> !path.startsWith("/api/"))
                .sorted()
                .distinct()
                .toList();

        assertThat(paths).contains("/apply/new", "/desk/codes", "/account/password");
        for (var path : paths) {
            var answer = house.perform(get(path)).andReturn().getResponse();
            assertThat(answer.getStatus() == 404 && answer.getContentAsString().isEmpty())
                    .as(path)
                    .isFalse();
        }
    }

    @Test
    void answersProgramsWithoutRedirect() throws Exception {
        house.perform(get("/api/v1/filings")).andExpect(status().isUnauthorized());
    }

    @Test
    void tellsAPageThatItsSessionHasEnded() throws Exception {
        house.perform(get("/filings").header("HX-Request", "true")).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @CsvSource({
        "applicant,                   /filings",
        "service-centre.window,       /desk",
        "fire-brigade.reviewer2,      /desk",
        "food-drug.decider,           /desk",
        "new-area.supervisor,         /desk",
        "new-area.admin,              /admin"
    })
    void opensTheStartPageOfTheRole(String username, String home) throws Exception {
        house.perform(formLogin().user(username).password("onestop"))
                .andExpect(authenticated().withUsername(username))
                .andExpect(redirectedUrl(home));
    }

    @Test
    void leadsBackToThePageAskedFor() throws Exception {
        var asked = house.perform(get("/account")).andReturn();

        house.perform(post("/login")
                        .cookie(asked.getResponse().getCookies())
                        .with(csrf())
                        .param("username", "applicant")
                        .param("password", "onestop"))
                .andExpect(redirectedUrl("/account?continue"));
    }

    /** A visitor may have asked under any name of the server, and for a picture or a wrong address after the page. */
    @Test
    void leadsBackToTheLastPageOfThisSiteOnly() throws Exception {
        var asked = house.perform(get("/account").with(request -> {
                    request.setServerName("elsewhere.example");
                    return request;
                }))
                .andReturn();
        var cookies = asked.getResponse().getCookies();
        house.perform(get("/favicon-32.gif").cookie(cookies)).andExpect(status().isNotFound());
        house.perform(get("/filings/1/materials/1").cookie(cookies).header("Sec-Fetch-Dest", "image"));

        house.perform(post("/login")
                        .cookie(cookies)
                        .with(csrf())
                        .param("username", "applicant")
                        .param("password", "onestop"))
                .andExpect(redirectedUrl("/account?continue"));
    }

    @Test
    void answersUnknownNameAndWrongPasswordAlike() throws Exception {
        house.perform(formLogin().user("nobody").password("onestop"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?wrong"));
        house.perform(formLogin().user("applicant").password("wrong"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void refusesFormsOfAnotherSite() throws Exception {
        house.perform(post("/account").with(as("applicant"))).andExpect(status().isForbidden());

        assertThat(events.stream(AccessDenied.class)).hasSize(1);
    }

    @Test
    void signsOutByPostOnly() throws Exception {
        house.perform(get("/logout").with(as("applicant"))).andExpect(status().isNotFound());

        house.perform(post("/logout").with(as("applicant")).with(csrf())).andExpect(redirectedUrl("/"));
    }

    @Test
    void locksAfterTenWrongPasswords() throws Exception {
        for (int i = 0; i < LoginThrottle.ALLOWED; i++) {
            house.perform(formLogin().user("tobacco.decider").password("guess-" + i))
                    .andExpect(unauthenticated());
        }

        house.perform(formLogin().user("Tobacco.Decider").password("onestop"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() throws Exception {
        for (int i = 0; i < LoginThrottle.ALLOWED + 2; i++) {
            house.perform(formLogin().user("tobacco.reviewer").password(i == 5 ? "onestop" : "guess"));
        }

        house.perform(formLogin().user("tobacco.reviewer").password("onestop")).andExpect(authenticated());
    }

    @Test
    @Transactional
    void namesADemoAccountUntilItsPasswordIsAnother() {
        var admin = accounts.byUsername("new-area.admin").orElseThrow();
        assertThat(office.withPublishedPassword()).contains(admin.username());

        accounts.keepPassword(admin.id(), "{noop}another");

        assertThat(office.withPublishedPassword()).isNotEmpty().doesNotContain(admin.username());
    }

    @Test
    void knowsEveryOrgansOfficers() {
        for (var organ : new String[] {
            "industry-commerce", "food-drug", "fire-brigade", "market-regulation", "tax", "fire-rescue"
        }) {
            assertThat(people.holding(Role.REVIEWER, organ)).isNotEmpty();
            assertThat(people.holding(Role.DECIDER, organ)).isNotEmpty();
        }

        assertThat(people.holding(Role.REVIEWER, "fire-brigade")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(people.holding(Role.WINDOW, "service-centre")).hasSizeGreaterThanOrEqualTo(2);
    }

    private RequestPostProcessor as(String username) {
        return user(directory.loadUserByUsername(username));
    }

    private String idOf(String username) {
        return ((SignedIn) directory.loadUserByUsername(username)).actor().id();
    }
}

package gov.newarea.onestop.identity.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import gov.newarea.onestop.portal.CookieJar;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** How sessions change when their account changes. */
@HouseTest
class SessionTests {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final long YEAR_2100 = 4_102_444_800_000L;
    private static final String PASSWORD = "long enough 1";
    private static final String OTHER = "long enough 2";
    private static final Post WINDOW = new Post("service-centre", Role.WINDOW);
    private static final Post SUPERVISOR = new Post("new-area", Role.SUPERVISOR);
    private static final Post ADMIN = new Post("new-area", Role.ADMIN);

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    WorkQueue queue;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    static Stream<String> endings() {
        return Stream.of("UPDATE account SET enabled = FALSE WHERE id = ?", "DELETE FROM account WHERE id = ?");
    }

    @ParameterizedTest
    @MethodSource("endings")
    void endWithTheirAccountAtTheNextPageAndSayWhy(String ending) throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);
        asked(browser, get("/desk")).andExpect(status().isOk());

        end(officer, ending);

        asked(browser, get("/desk"))
                .andExpect(redirectedUrl("/login?disabled"))
                .andExpect(content().string(""));
        asked(browser, get("/login?disabled")).andExpect(content().string(containsString("该账号已停用或者注销")));
        asked(browser, get("/login?disabled").cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("This account was disabled or removed")));
        asked(browser, get("/desk")).andExpect(redirectedUrl("/login"));
        assertThat(sessions.findByPrincipalName(officer.username())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void endWithTheirAccountBeforeAnActIsDone(String ending) throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);
        var task = task();

        end(officer, ending);

        asked(browser, post("/desk/tasks/" + task + "/claim")).andExpect(redirectedUrl("/login?disabled"));
        assertThat(queue.require(task).state()).isEqualTo(WorkItem.State.OPEN);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void redirectHtmxRequestsToTheReason(String ending) throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);

        end(officer, ending);

        asked(browser, post("/desk/tasks/1/verdicts").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login?disabled"))
                .andExpect(content().string(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/filings/1", "/api/v1/credit-codes/91350211M00013FA1N"})
    void endAtTheApiWithoutAPage(String resource) throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);

        end(officer, "UPDATE account SET enabled = FALSE WHERE id = ?");

        asked(browser, get(resource))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(""));
    }

    @Test
    void areNotOpenedForADisabledAccountAndWhoKnowsThePasswordIsToldWhy() throws Exception {
        var officer = account(WINDOW);
        end(officer, "UPDATE account SET enabled = FALSE WHERE id = ?");

        signIn(new CookieJar(), officer, PASSWORD).andExpect(redirectedUrl("/login?disabled"));
        signIn(new CookieJar(), officer, OTHER).andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void loseAPostBeforeTheNextActIsChecked() throws Exception {
        var officer = account(WINDOW, SUPERVISOR);
        var browser = signedIn(officer);
        var open = task();
        var claimed = task();
        asked(browser, post("/desk/tasks/" + claimed + "/claim"))
                .andExpect(redirectedUrl("/desk/tasks/" + claimed + "#step"));

        keepPosts(officer, SUPERVISOR);

        for (var act : List.of(
                "/desk/tasks/" + open + "/claim",
                "/desk/tasks/" + claimed + "/release",
                "/desk/tasks/" + claimed + "/complete?outcome=accept",
                "/desk/tasks/" + claimed + "/transfer?colleague=" + officer.id())) {
            asked(browser, post(act)).andExpect(status().isForbidden());
            asked(browser, post(act).header("HX-Request", "true")).andExpect(status().isForbidden());
        }
        asked(browser, get("/desk/counter")).andExpect(status().isForbidden());
        asked(browser, get("/desk/search")).andExpect(status().isOk());
        assertThat(queue.require(open).state()).isEqualTo(WorkItem.State.OPEN);
        assertThat(queue.require(claimed).assignee()).isEqualTo(officer.id());
    }

    @Test
    void loseTheDeskWithTheLastPost() throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);

        keepPosts(officer);

        asked(browser, get("/desk")).andExpect(status().isForbidden());
    }

    @Test
    void loseTheDetailsOfTheHealthWithTheAdministratorsPost() throws Exception {
        var officer = account(ADMIN);
        var browser = signedIn(officer);
        asked(browser, get("/actuator/health")).andExpect(content().string(containsString("components")));

        keepPosts(officer, WINDOW);

        asked(browser, get("/actuator/health")).andExpect(content().string(not(containsString("components"))));
    }

    @Test
    void gainAPostWithoutSigningInAgain() throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);
        asked(browser, get("/admin/mail")).andExpect(status().isForbidden());

        keepPosts(officer, WINDOW, ADMIN);

        asked(browser, get("/admin/mail")).andExpect(status().isOk());
    }

    @Test
    void actForTheNewDepartmentOfTheirOfficer() throws Exception {
        var officer = account(new Post("quality-supervision", Role.REVIEWER));
        var browser = signedIn(officer);
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        var former = spine.task(filing, "review-materials", "organisation-code");
        var present = spine.task(filing, "review-materials", "state-tax-registration");

        keepPosts(officer, new Post("state-tax", Role.REVIEWER));

        asked(browser, post("/desk/tasks/" + former + "/claim")).andExpect(status().isForbidden());
        asked(browser, post("/desk/tasks/" + present + "/claim"))
                .andExpect(redirectedUrl("/desk/tasks/" + present + "#step"));
        assertThat(queue.require(former).state()).isEqualTo(WorkItem.State.OPEN);
        assertThat(queue.require(present).assignee()).isEqualTo(officer.id());
    }

    @Test
    void knowTheNewNameOfTheirPerson() throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);

        changed("UPDATE account SET name = '改名', username = ? WHERE id = ?", officer.username() + ".new", officer.id());

        asked(browser, get("/account"))
                .andExpect(content().string(containsString("改名")))
                .andExpect(content().string(containsString(officer.username() + ".new")));
        assertThat(sessions.findByPrincipalName(officer.username() + ".new")).hasSize(1);
    }

    @Test
    void endExceptTheOneThatChangedThePassword() throws Exception {
        var person = account(new Post("", Role.APPLICANT));
        var own = signedIn(person);
        var former = own.copy();
        var others = List.of(signedIn(person), signedIn(person));

        asked(own, post("/account/password").param("present", PASSWORD).param("chosen", OTHER))
                .andExpect(redirectedUrl("/account"));

        assertThat(sessions.findByPrincipalName(person.username())).hasSize(1);
        asked(own, get("/account"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("该账号在其他设备上的登录均已结束")));
        for (var other : List.of(former, others.get(0), others.get(1))) {
            asked(other, get("/account")).andExpect(redirectedUrl("/login"));
        }
        signIn(new CookieJar(), person, PASSWORD).andExpect(redirectedUrl("/login?wrong"));
        signIn(new CookieJar(), person, OTHER).andExpect(redirectedUrl("/filings"));
    }

    @Test
    void stayAsTheyAreWhenThePasswordWasNotChanged() throws Exception {
        var person = account(new Post("", Role.APPLICANT));
        var own = signedIn(person);
        var other = signedIn(person);

        asked(own, post("/account/password").param("present", "guess").param("chosen", OTHER))
                .andExpect(status().isUnprocessableEntity());
        asked(own, post("/account/password").param("present", PASSWORD).param("chosen", "short"))
                .andExpect(status().isUnprocessableEntity());

        asked(own, get("/account")).andExpect(status().isOk());
        asked(other, get("/account")).andExpect(status().isOk());
    }

    @Test
    void endAndSayWhyWhenAnAdministratorSetAnotherPassword() throws Exception {
        var person = account(new Post("", Role.APPLICANT));
        var browser = signedIn(person);

        changed("UPDATE account SET password_hash = ? WHERE id = ?", "{noop}" + OTHER, person.id());

        asked(browser, get("/filings")).andExpect(redirectedUrl("/login?password"));
        asked(browser, get("/login?password")).andExpect(content().string(containsString("该账号的密码已经修改")));
        asked(browser, get("/filings")).andExpect(redirectedUrl("/login"));
    }

    /** An open session must not allow more password attempts than the login page. */
    @Test
    void limitWrongPasswordsLikeTheLoginPage() throws Exception {
        var person = account(new Post("", Role.APPLICANT));
        var browser = signedIn(person);
        for (int i = 0; i < LoginThrottle.ALLOWED; i++) {
            asked(
                            browser,
                            post("/account/password")
                                    .param("present", "guess-" + i)
                                    .param("chosen", OTHER))
                    .andExpect(content().string(not(containsString("连续输错 10 次"))));
        }

        asked(browser, post("/account/password").param("present", PASSWORD).param("chosen", OTHER))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("连续输错 10 次")));
        signIn(new CookieJar(), person, PASSWORD).andExpect(redirectedUrl("/login?wrong"));
        asked(browser, get("/account")).andExpect(status().isOk());
    }

    @Test
    void keepNoPassword() throws Exception {
        var person = account(new Post("", Role.APPLICANT));
        var browser = signedIn(person);

        asked(
                browser,
                post("/account")
                        .param("name", "新名")
                        .param("email", "new@example.org")
                        .param("mobile", "13900000012")
                        .param("language", "zh"));
        asked(browser, get("/account")).andExpect(status().isOk());

        assertThat(sessions.findByPrincipalName(person.username()).values())
                .singleElement()
                .extracting(session -> session.<SecurityContext>getAttribute("SPRING_SECURITY_CONTEXT")
                        .getAuthentication()
                        .getPrincipal())
                .isInstanceOfSatisfying(AccountHolder.class, holder -> {
                    assertThat(holder.actor().name()).isEqualTo("新名");
                    assertThat(holder.getPassword()).isNull();
                });
    }

    /** The previous version stored no password hash in sessions. */
    @ParameterizedTest
    @CsvSource({
        "UPDATE account SET enabled = FALSE WHERE id = ?, /login?disabled",
        "UPDATE account SET password_hash = '{noop}other' WHERE id = ?, /login?password"
    })
    void endWithTheirAccountWhenThePreviousVersionWroteThem(String ending, String page) throws Exception {
        var officer = new Account(
                "8a4f2f06-0000-4000-8000-0000000000b1",
                "session.old",
                "{noop}" + PASSWORD,
                new Profile("旧版", "old@example.org", "13900001234", "zh"),
                true,
                null,
                List.of(new Post("tobacco", Role.REVIEWER)));
        transaction.executeWithoutResult(status -> accounts.add(officer));
        var browser = sessionOfTheVersionBefore(officer);

        asked(browser, get("/desk")).andExpect(status().isOk());
        changed(ending, officer.id());

        asked(browser, get("/desk")).andExpect(redirectedUrl(page));
        end(officer, "DELETE FROM account WHERE id = ?");
    }

    /** The next request may go to a node of the previous version, which knows only these classes. */
    @Test
    void canBeReadByTheVersionBefore() throws Exception {
        var officer = account(WINDOW);
        var browser = signedIn(officer);
        var opened = classes(contextOf(officer));
        keepPosts(officer, WINDOW, SUPERVISOR);
        asked(browser, get("/desk")).andExpect(status().isOk());
        var renewed = classes(contextOf(officer));

        var before = classes(bytesOfTheVersionBefore());
        before.add(WebAuthenticationDetails.class.getName());

        assertThat(opened).isSubsetOf(before);
        assertThat(renewed).isSubsetOf(before);
    }

    private byte[] contextOf(Account account) {
        return jdbc.sql(
                        """
                        SELECT ATTRIBUTE_BYTES FROM SPRING_SESSION_ATTRIBUTES JOIN SPRING_SESSION ON PRIMARY_ID = SESSION_PRIMARY_ID
                        WHERE PRINCIPAL_NAME = ? AND ATTRIBUTE_NAME = 'SPRING_SECURITY_CONTEXT'""")
                .param(account.username())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private static Set<String> classes(byte[] written) throws Exception {
        var names = new HashSet<String>();
        try (var reading = new ObjectInputStream(new ByteArrayInputStream(written)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass found) throws IOException, ClassNotFoundException {
                names.add(found.getName());
                return super.resolveClass(found);
            }
        }) {
            assertThat(reading.readObject()).isInstanceOf(SecurityContext.class);
        }
        return names;
    }

    private static byte[] bytesOfTheVersionBefore() throws IOException {
        var text = new ClassPathResource("session-of-the-version-before.txt")
                .getContentAsString(StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder().decode(text);
    }

    private CookieJar sessionOfTheVersionBefore(Account owner) throws IOException {
        var id = UUID.randomUUID().toString();
        changed(
                "INSERT INTO SPRING_SESSION VALUES (?, ?, ?, ?, 1800, ?, ?)",
                id,
                id,
                YEAR_2100,
                YEAR_2100,
                YEAR_2100,
                owner.username());
        changed(
                "INSERT INTO SPRING_SESSION_ATTRIBUTES VALUES (?, 'SPRING_SECURITY_CONTEXT', ?)",
                id,
                bytesOfTheVersionBefore());
        return new CookieJar()
                .with(new Cookie(
                        "SESSION", Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.US_ASCII))));
    }

    private Account account(Post... posts) {
        var username = "session." + NAMES.incrementAndGet();
        var account = new Account(
                UUID.randomUUID().toString(),
                username,
                "{noop}" + PASSWORD,
                new Profile("某人", username + "@example.org", "13900001234", "zh"),
                true,
                null,
                List.of(posts));
        transaction.executeWithoutResult(status -> accounts.add(account));
        return account;
    }

    private CookieJar signedIn(Account account) throws Exception {
        var browser = new CookieJar();
        signIn(browser, account, PASSWORD).andExpect(authenticated());
        return browser;
    }

    private ResultActions signIn(CookieJar browser, Account account, String password) throws Exception {
        return asked(
                browser, post("/login").param("username", account.username()).param("password", password));
    }

    private ResultActions asked(CookieJar browser, MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(request.with(browser).with(csrf())).andDo(browser);
    }

    /** Changes the database as an administrator does. */
    private void end(Account account, String sql) {
        if (sql.startsWith("DELETE")) {
            changed("DELETE FROM account_post WHERE account_id = ?", account.id());
        }
        changed(sql, account.id());
    }

    private void changed(String sql, Object... values) {
        transaction.executeWithoutResult(
                status -> assertThat(jdbc.sql(sql).params(values).update()).isPositive());
    }

    private void keepPosts(Account account, Post... posts) {
        transaction.executeWithoutResult(status -> accounts.keepPosts(account.id(), List.of(posts)));
    }

    private String task() {
        return spine.task(spine.submitted(spine.companyDraft(SpineFixtures.newTradeName())), "check-completeness", "");
    }
}

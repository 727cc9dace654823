package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** The application with its accounts in a real Keycloak, which {@code .ci/keycloak start} runs at KEYCLOAK_PORT. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "journey", "keycloak"})
@Import(Officers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    private static final TestRealm realm = new TestRealm();
    private static final Line line = new Line(TestRealm.port());

    @LocalServerPort
    int port;

    @Autowired
    Officers officers;

    @Autowired
    FilingRecords records;

    @Autowired
    People people;

    private String shortLived = "";

    private final AtKeycloak keycloak = new AtKeycloak();

    @DynamicPropertySource
    static void whereKeycloakIs(DynamicPropertyRegistry settings) {
        settings.add("onestop.keycloak.issuer", realm::issuer);
        settings.add("onestop.keycloak.reached-at", () -> "http://127.0.0.1:" + line.port() + "/realms/" + realm.name);
        settings.add("onestop.keycloak.secret", () -> TestRealm.SECRET);
        settings.add("onestop.keycloak.directory-secret", () -> TestRealm.DIRECTORY_SECRET);
        settings.add("onestop.keycloak.recheck", () -> "1s");
        settings.add("onestop.keycloak.tolerated", () -> "15s");
        settings.add("onestop.keycloak.directory-kept", () -> "1s");
    }

    /** The application starts without the realm and needs it only from here on. */
    @BeforeAll
    void openTheRealm() throws IOException {
        realm.open("http://localhost:" + port);
        shortLived = realm.shortLivedToken("onestop-machine", TestRealm.MACHINE_SECRET);
    }

    @AfterAll
    void closeTheRealm() throws IOException {
        realm.close();
        line.close();
    }

    @Test
    void anApplicantRegistersThereAndOfficersServeThemHere() {
        realm.add("clerk", "窗口甲", "/departments/service-centre/window");
        realm.add("clerk.two", "窗口乙", "/departments/service-centre/window");
        FilingId filing;
        try (var applicant = keycloak.register(house.visitor(port), "songhua", "张三")) {
            applicant.look("keycloak-first-filings");
            filing = Applicants.submitRestaurant(applicant, TestClock.TODAY);
            applicant.open("/account").sees("打开统一身份认证").look("keycloak-account");
            assertThat(applicant.page.locator("#email").inputValue()).isEqualTo("songhua@example.org");
        }
        try (var clerk = keycloak.signInWithCode(house.visitor(port), "clerk")) {
            assertThat(people.holding(Role.WINDOW, "service-centre"))
                    .extracting(Actor::name)
                    .containsExactlyInAnyOrder("窗口甲", "窗口乙");
            officers.claims(clerk, filing, "check-completeness", "");
            assertThat(clerk.page.locator("select[name=colleague] option").allTextContents())
                    .as("whom the task may be handed to")
                    .anyMatch(name -> name.contains("窗口乙"));
            officers.finish(clerk, "accept", "");
            assertThat(clerk.open("/admin").text()).contains("您没有权限打开此页面");
        }
        aProgramAsksHowFarItIs(records.require(filing).number());
    }

    @Test
    void beginningAnApplicationLeadsThroughSignInBackToTheSameBundle() {
        realm.add("beginner", "陈二", "/applicants");
        try (var applicant = house.visitor(port)) {
            applicant.open("/bundles/restaurant").press("开始申请");
            assertThat(applicant.page.url()).contains(realm.name);
            keycloak.password(applicant, "beginner", TestRealm.PASSWORD);
            applicant.sees("您已登录，请继续申请“开办餐饮店”").look("keycloak-begin");
            assertThat(applicant.page.url()).contains("/apply/new?bundle=restaurant");
        }
    }

    @Test
    void theLoginPageSpeaksTheLanguageOfTheHouse() {
        try (var chinese = house.visitor(port)) {
            chinese.open("/login").sees("登录到您的账户").picture("keycloak-login-zh");
            assertThat(chinese.page.url()).contains(realm.name);
            assertThat(chinese.text()).contains("登录到您的账户").doesNotContain("Sign in to your account");
        }
        try (var english = house.englishVisitor(port)) {
            english.open("/login").sees("Sign in to your account").picture("keycloak-login-en");
            assertThat(english.page.url()).contains(realm.name);
            assertThat(english.text()).contains("Sign in to your account").doesNotContain("登录到您的账户");
        }
    }

    @Test
    void aCodeIsAskedOfAnOfficerEveryTime() {
        realm.add("reviewer", "审查员", "/departments/tobacco/reviewer");
        try (var officer = keycloak.signInWithCode(house.visitor(port), "reviewer")) {
            officer.press("退出");
            hall(officer);
            keycloak.signIn(officer, "reviewer").picture("keycloak-code-zh");
            officer.page.locator("#otp").fill("000000");
            officer.page.locator("#kc-login").click();
            assertThat(officer.sees("无效的验证码").page.url()).contains(realm.name);
        }
        try (var officer = keycloak.signInWithCode(house.visitor(port), "reviewer")) {
            assertThat(officer.page.url()).contains("/desk");
        }
    }

    @Test
    void signingOutHereEndsTheSessionThere() {
        realm.add("leaver", "王五", "/applicants");
        try (var applicant = keycloak.signIn(house.visitor(port), "leaver")) {
            assertThat(realm.sessions("leaver")).isEqualTo(1);
            applicant.press("退出");
            hall(applicant);
            assertThat(realm.sessions("leaver")).isZero();
            assertThat(applicant.open("/filings").page.locator("#password").isVisible())
                    .as("the password is asked again")
                    .isTrue();
        }
    }

    @Test
    void signingOutThereEndsTheSessionsHere() {
        realm.add("roamer", "赵六", "/applicants");
        try (var one = keycloak.signIn(house.visitor(port), "roamer");
                var two = keycloak.signIn(house.visitor(port), "roamer")) {
            realm.signOut("roamer");
            for (var session : List.of(one, two)) {
                session.open("/filings");
                assertThat(session.page.locator("#password").isVisible())
                        .as("the session is gone before anything was asked again")
                        .isTrue();
            }
        }
    }

    @Test
    void aChangedRoleTakesEffect() {
        realm.add("mover", "孙七", "/departments/urban-management/reviewer");
        try (var officer = keycloak.signInWithCode(house.visitor(port), "mover")) {
            realm.move("mover", "/departments/new-area/admin");
            until(officer, "/desk", page -> page.content().contains("您没有权限打开此页面"));
            assertThat(officer.open("/admin/mail").text()).contains("系统管理员").contains("新区管委会");
        }
    }

    @Test
    void whoHasNoPostIsNotLetIn() {
        realm.add("nobody", "无职");
        realm.move("nobody");
        try (var stranger = keycloak.signIn(house.visitor(port), "nobody")) {
            assertThat(stranger.text()).contains("您没有权限打开此页面");
        }
    }

    @Test
    void aDisabledAccountIsLockedOut() {
        realm.add("leaving", "周八", "/applicants");
        try (var applicant = keycloak.signIn(house.visitor(port), "leaving")) {
            realm.disable("leaving");
            until(
                    applicant,
                    "/filings",
                    page -> page.url().endsWith("/filings") && page.content().contains("登录已结束"));
            applicant.look("keycloak-ended");
            applicant.follow("登录");
            keycloak.password(applicant, "leaving", TestRealm.PASSWORD);
            assertThat(applicant.text()).contains("账户已被禁用");
        }
    }

    @Test
    void guessingLocksTheAccount() {
        realm.add("guessed", "吴九", "/applicants");
        try (var guesser = house.visitor(port)) {
            guesser.open("/login");
            for (int i = 0; i < 10; i++) {
                keycloak.password(guesser, "guessed", "a wrong guess " + i);
            }
            keycloak.password(guesser, "guessed", TestRealm.PASSWORD);
            assertThat(guesser.text()).contains("无效的用户名或密码");
            assertThat(realm.isLocked("guessed")).isTrue();
        }
    }

    @Test
    void aSessionThatRanOutThereEndsHere() {
        realm.add("sleeper", "郑十", "/applicants");
        try (var applicant = keycloak.signIn(house.visitor(port), "sleeper")) {
            realm.set(Map.of("ssoSessionMaxLifespan", 1));
            until(applicant, "/filings", page -> page.content().contains("登录已结束"));
            assertThat(applicant.text()).contains("登录已结束");
        } finally {
            realm.set(Map.of("ssoSessionMaxLifespan", 36000));
        }
    }

    @Test
    void goesOnForAWhileWhileKeycloakIsAway() throws IOException {
        realm.add("patient", "冯一", "/applicants");
        try (var applicant = keycloak.signIn(house.visitor(port), "patient");
                var visitor = house.englishVisitor(port)) {
            var known = people.holding(Role.APPLICANT, "");
            line.cut();
            until(visitor, "/login", page -> page.content().contains("Sorry, you cannot sign in right now"));
            visitor.look("keycloak-away-en");
            visitor.open("/items").sees("All services");
            assertThat(applicant.open("/filings").text()).contains("我的办件");
            assertThat(people.holding(Role.APPLICANT, ""))
                    .as("served from before")
                    .containsAll(known);
            until(applicant, "/filings", page -> page.content().contains("暂时无法登录"));
            line.mend();
            until(applicant, "/filings", page -> !page.content().contains("暂时无法登录"));
            applicant.page.locator("form.os-filter").waitFor();
        }
    }

    @Test
    void aTokenRunsOut() {
        Awaitility.await().atMost(Duration.ofSeconds(150)).untilAsserted(() -> assertThat(
                        asked("CX-NONE", shortLived).value())
                .as("answer to a token that has run out")
                .isEqualTo(401));
    }

    private static void hall(Visitor visitor) {
        visitor.page.waitForURL(url -> url.matches("http://localhost:[0-9]+/"));
    }

    /** Reloads the page until it shows the text. */
    private static void until(Visitor visitor, String address, Predicate<Page> shown) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> shown.test(visitor.open(address).page));
    }

    private void aProgramAsksHowFarItIs(String number) {
        var token = realm.token("onestop-machine", TestRealm.MACHINE_SECRET);
        assertThat(asked(number, token).value()).isEqualTo(200);
        assertThat(asked(number, "").value()).isEqualTo(401);
        assertThat(asked(number, token.substring(0, token.length() - 6) + "AAAAAA")
                        .value())
                .as("a signature that is not Keycloak's")
                .isEqualTo(401);
        var forAnother = realm.token("onestop-directory", TestRealm.DIRECTORY_SECRET);
        assertThat(asked(number, forAnother).value())
                .as("a token for another audience")
                .isEqualTo(401);
    }

    private HttpStatusCode asked(String number, String token) {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri("/api/v1/filings/{number}", number)
                .headers(headers -> {
                    if (!token.isEmpty()) {
                        headers.setBearerAuth(token);
                    }
                })
                .exchange((request, answer) -> answer.getStatusCode());
    }
}

package gov.newarea.onestop.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.oversight.AuditTrail;
import gov.newarea.onestop.oversight.Trace;
import gov.newarea.onestop.portal.CookieJar;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("days")
class DeskTests {

    private static final String CLERK = "service-centre.window";
    private static final String ID_CARD = "220102199003070013";
    private static final String COLLEAGUE = "service-centre.window2";

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    FilingRecords records;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Materials materials;

    @Autowired
    AuditTrail trail;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void takesAFilingFromTheQueueToAcceptance() throws Exception {
        var filing = submitted();
        var task = spine.task(filing, "check-completeness", "");
        ask(CLERK, get("/desk").param("text", number(filing)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/desk/tasks/" + task)));

        ask(CLERK, post("/desk/tasks/" + task + "/claim")).andExpect(redirectedUrl("/desk/tasks/" + task + "#step"));
        ask(CLERK, get("/desk/tasks/" + task))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("公司章程")));
        ask(CLERK, post("/desk/tasks/" + task + "/complete").param("outcome", "accept"))
                .andExpect(redirectedUrl("/desk"));

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
        assertThat(trail.of(filing)).extracting(Trace::act).contains("TaskClaimed", "FilingAccepted");
    }

    @Test
    void judgesTheRestOfTheMaterialsAtOnceWithoutScripts() throws Exception {
        var filing = submitted();
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));
        ask(
                CLERK,
                post("/desk/tasks/" + task + "/verdicts")
                        .param("target", "material:articles")
                        .param("fits", "false")
                        .param("reason", "R01"));
        var page =
                ask(CLERK, get("/desk/tasks/" + task)).andReturn().getResponse().getContentAsString();
        var rest = Pattern.compile("name=\"target\" value=\"([^\"]+)\"")
                .matcher(page.substring(page.indexOf("os-rest"), page.indexOf("data-rest")))
                .results()
                .map(found -> found.group(1))
                .toArray(String[]::new);

        ask(CLERK, post("/desk/tasks/" + task + "/verdicts/rest").param("target", rest))
                .andExpect(redirectedUrl("/desk/tasks/" + task + "#step"));

        assertThat(rest).hasSizeGreaterThan(5).doesNotContain("material:articles");
        assertThat(records.verdicts(filing).stream().filter(verdict -> verdict.fits()))
                .extracting(verdict -> verdict.target().toString())
                .containsExactlyInAnyOrder(rest);
        ask(CLERK, get("/desk/tasks/" + task)).andExpect(content().string(not(containsString("data-rest"))));
    }

    @Test
    void offersAColleagueTheTaskOfSomebodyWhoseAccountIsDisabled() throws Exception {
        var filing = submitted();
        var task = spine.as(COLLEAGUE, () -> spine.claim(filing, "check-completeness", ""));
        ask(CLERK, get("/desk/tasks/" + task)).andExpect(content().string(not(containsString("data-claim-case"))));

        enabled(COLLEAGUE, false);
        try {
            ask(CLERK, get("/desk/tasks/" + task)).andExpect(content().string(containsString("data-claim-case")));
            ask(CLERK, post("/desk/tasks/" + task + "/claim"))
                    .andExpect(redirectedUrl("/desk/tasks/" + task + "#step"));
        } finally {
            enabled(COLLEAGUE, true);
        }

        ask(CLERK, post("/desk/tasks/" + task + "/complete").param("outcome", "accept"))
                .andExpect(redirectedUrl("/desk"));
    }

    private void enabled(String username, boolean enabled) {
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE account SET enabled = ? WHERE username = ?")
                .params(enabled, username)
                .update());
    }

    @ParameterizedTest
    @CsvSource({"materials", "form", "branches", "drawing", "timeline", "notes"})
    void showsEveryTabInBothLanguages(String tab) throws Exception {
        var filing = submitted();
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));

        for (var language : new String[] {"zh-CN", "en"}) {
            ask(CLERK, get("/desk/tasks/" + task).param("tab", tab).cookie(new Cookie("language", language)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString(">desk."))));
        }
    }

    @Test
    void comesBackToTheSamePlaceOfTheQueue() throws Exception {
        var filing = submitted();
        var task = spine.task(filing, "check-completeness", "");
        var browser = new CookieJar();
        house.perform(get("/desk")
                        .param("text", number(filing))
                        .param("step", "check-completeness")
                        .param("latest", "true")
                        .with(browser)
                        .with(user(accounts.loadUserByUsername(CLERK))))
                .andDo(browser);

        var page =
                house.perform(get("/desk/tasks/" + task).with(browser).with(user(accounts.loadUserByUsername(CLERK))));

        page.andExpect(content()
                .string(containsString(
                        "/desk?text=" + number(filing) + "&amp;step=check-completeness&amp;latest=true")));
    }

    @Test
    void pagesThroughTheQueueAndBack() throws Exception {
        for (int i = 0; i < 27; i++) {
            submitted();
        }

        var first = page(ask(CLERK, get("/desk").param("step", "check-completeness")));
        var next = address(first, "next");
        var second = page(ask(CLERK, get(next)));
        var back = page(ask(CLERK, get(address(second, "prev"))));

        assertThat(next.toString()).contains("step=check-completeness").contains("after=");
        assertThat(tasks(second)).isNotEmpty().doesNotContainAnyElementsOf(tasks(first));
        assertThat(tasks(back)).isEqualTo(tasks(first));
    }

    @ParameterizedTest
    @CsvSource({"after", "before"})
    void startsAtTheFirstPageWhereTheAddressNamesNoPlace(String way) throws Exception {
        var task = spine.task(submitted(), "check-completeness", "");
        var browser = new CookieJar();

        ask(CLERK, get("/desk").param(way, "abcdefghij_x").with(browser))
                .andExpect(status().isOk())
                .andDo(browser);
        var queue = ask(
                CLERK,
                get("/desk").param(way, "2026-02-30_x").param("latest", "true").with(browser));

        queue.andExpect(status().isOk());
        ask(CLERK, get("/desk/tasks/" + task).with(browser)).andExpect(status().isOk());
    }

    @Test
    void linksFromAnEmptyPageToAPageWithTasks() throws Exception {
        submitted();

        var emptied = page(ask(CLERK, get("/desk").param("after", "9999-12-30_x")));

        assertThat(tasks(emptied)).isEmpty();
        assertThat(tasks(page(ask(CLERK, get(address(emptied, "prev")))))).isNotEmpty();
        assertThat(tasks(page(ask(CLERK, get("/desk").param("before", "1900-01-01_x")))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2147483647", "-5", "90000000"})
    void showsNothingFarAfterTheLastPage(String number) throws Exception {
        ask(CLERK, get("/desk/search").param("page", number)).andExpect(status().isOk());
        ask(CLERK, get("/desk/counter").param("page", number)).andExpect(status().isOk());
    }

    @Test
    void givesATaskToOneOfTwoAndTellsTheOther() throws Exception {
        var task = spine.task(submitted(), "check-completeness", "");

        ask(CLERK, post("/desk/tasks/" + task + "/claim"));

        ask(COLLEAGUE, post("/desk/tasks/" + task + "/claim"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("政务服务中心窗口人员 已签收")));
        var bulk = ask(COLLEAGUE, post("/desk/claim").param("task", task)).andReturn();
        assertThat(String.valueOf(bulk.getFlashMap().get("warning"))).contains("政务服务中心窗口人员");
    }

    @Test
    void keepsOtherDepartmentsOut() throws Exception {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        var task = spine.task(filing, "review-materials", "organisation-code");

        ask("state-tax.reviewer", get("/desk/tasks/" + task)).andExpect(status().isForbidden());
        ask("state-tax.reviewer", post("/desk/tasks/" + task + "/claim")).andExpect(status().isForbidden());
        ask("food-drug.reviewer", get("/desk/filings/" + filing.value())).andExpect(status().isNotFound());
        ask("state-tax.reviewer", get("/desk/filings/" + filing.value())).andExpect(status().isOk());
        ask("new-area.supervisor", get("/desk/filings/" + filing.value())).andExpect(status().isOk());
    }

    @Test
    void refusesToActOnAnUnclaimedTask() throws Exception {
        var filing = submitted();
        var task = spine.task(filing, "check-completeness", "");

        ask(CLERK, post("/desk/tasks/" + task + "/complete").param("outcome", "accept"))
                .andExpect(status().isForbidden());

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.CHECKING);
    }

    @Test
    void saysWhoDidItOnAStalePage() throws Exception {
        var filing = submitted();
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));
        ask(CLERK, post("/desk/tasks/" + task + "/complete").param("outcome", "accept"));

        ask(COLLEAGUE, post("/desk/tasks/" + task + "/complete").param("outcome", "accept"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("政务服务中心窗口人员 已办结")));
        ask(COLLEAGUE, get("/desk/tasks/" + task))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("办结此环节")));
    }

    @Test
    void sendsOneNoticeWithWhatWasFoundUnfit() throws Exception {
        var filing = submitted();
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));

        ask(CLERK, findArticlesUnfit(task, "缺第三页"))
                .andExpect(redirectedUrl("/desk/tasks/" + task + "#material-articles"));
        ask(CLERK, post("/desk/tasks/" + task + "/complete").param("outcome", "preview-notice"))
                .andExpect(redirectedUrl("/desk/tasks/" + task + "/notice"));
        ask(CLERK, get("/desk/tasks/" + task + "/notice")).andExpect(content().string(containsString("缺第三页")));
        ask(CLERK, post("/desk/tasks/" + task + "/complete").param("outcome", "notice"))
                .andExpect(redirectedUrl("/desk"));

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.CORRECTING);
    }

    /** What cannot be chosen is off and says why, and the numbers are those of what will be told. */
    @ParameterizedTest
    @CsvSource({"zh-CN, 已认定 1 处不符合, 认定的 2 处不符合", "en, 1 found not to comply, lists 2 points"})
    void offersTheWindowOnlyWhatItMayDo(String language, String why, String told) throws Exception {
        var filing = submitted();
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));
        var page = "/desk/tasks/" + task;
        var before = page(ask(CLERK, get(page).cookie(new Cookie("language", language))));
        assertThat(offered(before)).containsExactly("accept", "refuse");

        verdict(CLERK, page + "/verdicts", "articles", "false");
        ask(
                "quality-supervision.reviewer",
                post("/desk/precheck/" + filing.value())
                        .param("item", "organisation-code")
                        .param("target", "material:legalrep_id")
                        .param("fits", "false")
                        .param("reason", "R02"));

        var after = page(ask(CLERK, get(page).cookie(new Cookie("language", language))));
        assertThat(offered(after)).containsExactly("preview-notice", "refuse");
        assertThat(after).contains(why, told);
    }

    /** Nobody looked at it (D), an officer did (C), a clerk saw the original (B); a new upload begins anew. */
    @Test
    void raisesTheGradeOfAnUploadAsOfficersLookAtIt() throws Exception {
        var filing = submitted();
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));
        var page = "/desk/tasks/" + task;
        assertThat(grade(page(ask(CLERK, get(page))), "shareholder_id")).isEqualTo("D");

        verdict(CLERK, page + "/verdicts", "shareholder_id", "true");
        assertThat(grade(page(ask(CLERK, get(page))), "shareholder_id")).isEqualTo("C");

        for (int pressed = 0; pressed < 2; pressed++) {
            ask(CLERK, post(page + "/originals").param("material", "shareholder_id"))
                    .andExpect(redirectedUrl(page + "#material-shareholder_id"));
        }

        assertThat(grade(page(ask(CLERK, get(page))), "shareholder_id")).isEqualTo("B");
        assertThat(grade(page(ask(CLERK, get(page))), "legalrep_id")).isEqualTo("D");
        assertThat(trail.of(filing)).extracting(Trace::act).containsOnlyOnce("OriginalSeen");
        ask(COLLEAGUE, post(page + "/originals").param("material", "legalrep_id"))
                .andExpect(status().isForbidden());
    }

    @Test
    void letsADepartmentCompareTheOriginalsOfWhatItsItemAsksFor() throws Exception {
        var filing = spine.accepted(spine.restaurantDraft());
        var reviewer = "fire-brigade.reviewer";
        var task = spine.as(reviewer, () -> spine.claim(filing, "review-materials", "fire-check"));
        var page = "/desk/tasks/" + task;
        assertThat(page(ask(reviewer, get(page)))).contains("已核对原件");

        ask(reviewer, post(page + "/originals").param("material", "fire_plan"))
                .andExpect(redirectedUrl(page + "#material-fire_plan"));

        assertThat(grade(page(ask(reviewer, get(page))), "fire_plan")).isEqualTo("B");
        ask(reviewer, post(page + "/originals").param("material", "food_safety_rules"))
                .andExpect(status().isNotFound());
        ask("food-drug.reviewer", post(page + "/originals").param("material", "fire_plan"))
                .andExpect(status().isForbidden());
    }

    private static String grade(String page, String material) {
        var row = page.substring(page.indexOf("id=\"material-" + material + "\""));
        return row.replaceFirst("(?s).*?可信等级 ([A-D]).*", "$1");
    }

    @Test
    void offersAReviewerToReturnOnlyWhatDoesNotComply() throws Exception {
        var reviewer = "quality-supervision.reviewer";
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        var task = spine.as(reviewer, () -> spine.claim(filing, "review-materials", "organisation-code"));
        var page = "/desk/tasks/" + task;
        assertThat(offered(page(ask(reviewer, get(page))))).containsExactly("ready");

        verdict(reviewer, page + "/verdicts", "legalrep_id", "false");

        var after = page(ask(reviewer, get(page)));
        assertThat(offered(after)).containsExactly("return");
        assertThat(after).contains("告知申请人 1 处不符合").doesNotContain("0 处");
        verdict(reviewer, page + "/verdicts", "legalrep_id", "true");
        assertThat(offered(page(ask(reviewer, get(page))))).containsExactly("ready");
    }

    private void verdict(String username, String address, String material, String fits) throws Exception {
        ask(
                        username,
                        post(address)
                                .param("target", "material:" + material)
                                .param("fits", fits)
                                .param("reason", "R01"))
                .andExpect(status().is3xxRedirection());
    }

    /** The outcomes that can be chosen, in the order of the page. */
    private static java.util.List<String> offered(String page) {
        return java.util.regex.Pattern.compile("<input[^>]*name=\"outcome\"[^>]*>")
                .matcher(page)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(input -> !input.contains("disabled"))
                .map(input -> input.replaceAll(".*value=\"([a-z-]+)\".*", "$1"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/search",
        "/desk/precheck",
        "/desk/absence",
        "/desk/codes?code=91220101MA0000000X",
        "/desk/counter"
    })
    void showsTheOtherPagesInBothLanguages(String address) throws Exception {
        submitted();

        for (var language : new String[] {"zh-CN", "en"}) {
            ask(CLERK, get(address).cookie(new Cookie("language", language)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString(">desk."))));
        }
    }

    @Test
    void carriesAReviewersFindingIntoTheWindowsNotice() throws Exception {
        clock.goTo(TestClock.TODAY.minusYears(1)); // the first of all that wait to be checked
        var filing = submitted();
        var reviewer = "quality-supervision.reviewer";
        ask(reviewer, get("/desk/precheck"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(filing.value())));
        ask(reviewer, get("/desk/precheck/" + filing.value()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("material-legalrep_id")));

        ask(
                        reviewer,
                        post("/desk/precheck/" + filing.value())
                                .param("item", "organisation-code")
                                .param("target", "material:legalrep_id")
                                .param("fits", "false")
                                .param("reason", "R02")
                                .param("note", "已过有效期"))
                .andExpect(status().is3xxRedirection());

        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));
        ask(CLERK, get("/desk/tasks/" + task + "/notice")).andExpect(content().string(containsString("已过有效期")));
    }

    @Test
    void refusesADecisionOnOnesOwnReview() throws Exception {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.review(filing, "organisation-code", "quality-supervision");
        var task = spine.task(filing, "decide-item", "organisation-code");

        ask("quality-supervision.reviewer", post("/desk/tasks/" + task + "/claim"))
                .andExpect(status().isForbidden());
        ask("quality-supervision.decider", post("/desk/tasks/" + task + "/claim"));
        ask("quality-supervision.decider", get("/desk/tasks/" + task)).andExpect(status().isOk());
        ask(
                        "quality-supervision.decider",
                        post("/desk/tasks/" + task + "/complete").param("outcome", "deny"))
                .andExpect(status().isUnprocessableEntity());
        ask(
                        "quality-supervision.decider",
                        post("/desk/tasks/" + task + "/complete").param("outcome", "grant"))
                .andExpect(redirectedUrl("/desk"));
    }

    @Test
    void letsADeputyActForWhoeverIsAway() throws Exception {
        var filing = submitted();
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));
        var deputy = spine.as(COLLEAGUE, () -> people.current().id());
        var today = java.time.LocalDate.now(clock).toString();
        ask(
                CLERK,
                post("/desk/absence")
                        .param("deputy", deputy)
                        .param("from", today)
                        .param("to", today));

        ask(COLLEAGUE, get("/desk").param("tab", "MINE").param("text", number(filing)))
                .andExpect(content().string(containsString(task)));
        ask(COLLEAGUE, post("/desk/tasks/" + task + "/complete").param("outcome", "accept"));
        ask(CLERK, post("/desk/absence/end"));

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
        assertThat(trail.of(filing)).extracting(Trace::act).contains("DeputyActed");
    }

    @Test
    void asksAColleagueAndGetsAnAnswer() throws Exception {
        var filing = submitted();
        var colleague = spine.as(COLLEAGUE, () -> people.current().id());
        var address = "/desk/filings/" + filing.value() + "/notes";

        ask(CLERK, post(address).param("body", "章程这样行吗").param("colleague", colleague))
                .andExpect(status().is3xxRedirection());

        ask(COLLEAGUE, get("/desk")).andExpect(content().string(containsString("章程这样行吗")));
        ask(COLLEAGUE, get("/desk/filings/" + filing.value()).param("tab", "notes"))
                .andExpect(content().string(containsString("章程这样行吗")));
    }

    @Test
    void beginsAFilingAtTheCounter() throws Exception {
        ask(CLERK, post("/desk/counter").param("bundle", "three-in-one")).andExpect(status().isUnprocessableEntity());

        var answer = ask(
                CLERK,
                post("/desk/counter")
                        .param("bundle", "three-in-one")
                        .param("name", "赵六")
                        .param("idNumber", ID_CARD)
                        .param("idSeen", "true")
                        .param("mobile", "13900001234"));

        assertThat(String.valueOf(answer.andReturn().getResponse().getRedirectedUrl()))
                .startsWith("/apply/");
        ask("state-tax.reviewer", get("/desk/counter")).andExpect(status().isForbidden());
    }

    @Test
    void asksForAValidDocumentNumber() throws Exception {
        ask(
                        CLERK,
                        post("/desk/counter")
                                .param("bundle", "three-in-one")
                                .param("name", "赵六")
                                .param("idNumber", "220102199003070011")
                                .param("idSeen", "true")
                                .param("mobile", "13900001234"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#idNumber\"")));
    }

    @Test
    void letsAnyClerkGoOnWithAPaperApplication() throws Exception {
        var filing = atCounter();
        ask(COLLEAGUE, get("/desk/counter")).andExpect(content().string(containsString("/apply/" + filing.value())));

        spine.complete(COLLEAGUE, filing);
        spine.as(COLLEAGUE, () -> submission.submit(filing, true, false));
        ask(CLERK, get("/filings/" + filing.value() + "/receipt"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number(filing))));

        assertThat(trail.of(filing))
                .filteredOn(trace -> trace.act().equals("FilingSubmitted"))
                .extracting(Trace::account)
                .containsExactly(spine.as(COLLEAGUE, () -> people.current().id()));
        ask("state-tax.reviewer", get("/filings/" + filing.value())).andExpect(status().isNotFound());
    }

    @Test
    void listsAtTheCounterWhatAPaperApplicantHasToCorrect() throws Exception {
        var filing = atCounter();
        spine.complete(CLERK, filing);
        spine.as(CLERK, () -> submission.submit(filing, true, false));
        ask(CLERK, get("/desk/counter")).andExpect(content().string(not(containsString(filing.value()))));
        var task = spine.as(CLERK, () -> spine.claim(filing, "check-completeness", ""));
        ask(CLERK, findArticlesUnfit(task, ""));
        ask(CLERK, post("/desk/tasks/" + task + "/complete").param("outcome", "notice"));

        ask(COLLEAGUE, get("/desk/counter")).andExpect(content().string(containsString("/filings/" + filing.value())));
        spine.as(COLLEAGUE, () -> {
            materials.take(filing, "articles", SpineFixtures.pdf("articles"));
            submission.correct(filing, "window");
        });
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.CHECKING);
    }

    @Test
    void showsWhoseIdentityWasSeenAndHowToReachThem() throws Exception {
        var filing = atCounter();
        spine.complete(CLERK, filing);
        spine.as(CLERK, () -> submission.submit(filing, true, false));

        var page = page(ask(COLLEAGUE, get("/desk/filings/" + filing.value())));

        assertThat(page)
                .contains("居民身份证", "…" + ID_CARD.substring(14), "政务服务中心窗口人员 于", "帮办申报")
                .contains("13900001234", "zhao@example.org")
                .doesNotContain(ID_CARD);
        assertThat(records.identity(filing))
                .hasValueSatisfying(seen -> assertThat(seen.lastFour()).isEqualTo(ID_CARD.substring(14)));
    }

    @Test
    void findsAFilingByItsAgentAndShowsThePrincipal() throws Exception {
        var filing = spine.as(
                "applicant2",
                () -> drafting.begin(
                        "three-in-one",
                        java.util.List.of(),
                        Drafting.NewFiling.byAgent("钱七", "13900001234", "agent@example.org")));
        spine.complete("applicant2", filing);
        spine.as("applicant2", () -> submission.submit(filing, true, false));
        var agent = spine.as("applicant2", () -> people.current().name());

        ask(CLERK, get("/desk/search").param("text", agent))
                .andExpect(content().string(containsString(filing.value())));
        assertThat(page(ask(CLERK, get("/desk/filings/" + filing.value())))).contains("钱七", agent, "代理申请");
    }

    @Test
    void opensMaterialsSafely() throws Exception {
        var filing = submitted();
        var material = materials.of(filing).get(0).id();
        var address = "/desk/filings/" + filing.value() + "/materials/" + material;

        ask(CLERK, get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("inline")));
        ask("food-drug.reviewer", get(address)).andExpect(status().isNotFound());
    }

    private FilingId atCounter() {
        return spine.as(
                CLERK,
                () -> drafting.begin(
                        "three-in-one",
                        java.util.List.of(),
                        Drafting.NewFiling.atCounter(
                                "赵六",
                                "13900001234",
                                "zhao@example.org",
                                new IdentityDocument(IdentityDocument.Kind.RESIDENT_CARD, ID_CARD))));
    }

    private FilingId submitted() {
        return spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));
    }

    private String number(FilingId filing) {
        return String.valueOf(records.require(filing).number());
    }

    private ResultActions ask(String username, MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(
                request.with(user(accounts.loadUserByUsername(username))).with(csrf()));
    }

    private static String page(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static java.net.URI address(String page, String rel) {
        var link = java.util.regex.Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return java.net.URI.create(link.group(1).replace("&amp;", "&"));
    }

    private static java.util.List<String> tasks(String page) {
        return java.util.regex.Pattern.compile("name=\"task\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static MockHttpServletRequestBuilder findArticlesUnfit(String task, String note) {
        return post("/desk/tasks/" + task + "/verdicts")
                .param("target", "material:articles")
                .param("fits", "false")
                .param("reason", "R01")
                .param("note", note);
    }
}

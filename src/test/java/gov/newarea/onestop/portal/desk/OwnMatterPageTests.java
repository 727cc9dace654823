package gov.newarea.onestop.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
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
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.SampleForms;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.People;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("days")
@HouseTest
class OwnMatterPageTests {

    private static final String CLERK = "service-centre.window";
    private static final String COLLEAGUE = "service-centre.window2";
    private static final String REVIEWER = "state-tax.reviewer";

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    UserDetailsService users;

    @Autowired
    AccountOffice accounts;

    @Autowired
    People people;

    @Autowired
    FilingRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void showsTheTaskWithoutAButtonAndSaysWhy() throws Exception {
        var filing = naming(COLLEAGUE);
        var task = spine.task(filing, "check-completeness", "");

        ask(COLLEAGUE, get("/desk").param("text", number(filing)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("涉及您本人，请由同事签收")))
                .andExpect(content().string(not(containsString(task))));
        ask(CLERK, get("/desk").param("text", number(filing)))
                .andExpect(content().string(containsString("/desk/tasks/" + task + "/claim")))
                .andExpect(content().string(not(containsString("涉及您本人"))));
    }

    @Test
    void refusesToOpenAndToClaimItInBothLanguagesAndTracesBoth() throws Exception {
        var filing = naming(COLLEAGUE);
        var task = spine.task(filing, "check-completeness", "");

        ask(COLLEAGUE, get("/desk/tasks/" + task))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("您应当回避")));
        ask(COLLEAGUE, post("/desk/tasks/" + task + "/claim").cookie(new Cookie("language", "en")))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Ask a colleague of your department")));

        assertThat(denied(task)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?tab=notes", "?tab=timeline", "?tab=drawing"})
    void showsNothingColleaguesWrote(String page) throws Exception {
        var filing = naming(COLLEAGUE);
        ask(CLERK, post("/desk/filings/" + filing.value() + "/notes").param("body", "此人可疑"));

        ask(COLLEAGUE, get("/desk/filings/" + filing.value() + page))
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString("此人可疑"))));
        ask(COLLEAGUE, get("/desk/search").param("text", number(filing)))
                .andExpect(content().string(not(containsString("/desk/filings/" + filing.value()))));
    }

    @Test
    void offersNoFindingsBeforeAcceptance() throws Exception {
        var filing = naming(REVIEWER);

        ask(REVIEWER, get("/desk/precheck"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/desk/precheck/" + filing.value()))));
        ask(REVIEWER, get("/desk/precheck/" + filing.value())).andExpect(status().isForbidden());
    }

    @Test
    void namesTheTasksThatABulkClaimLeft() throws Exception {
        var own = naming(COLLEAGUE);
        var other = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));

        var answer = ask(
                        COLLEAGUE,
                        post("/desk/claim")
                                .param("task", spine.task(own, "check-completeness", ""))
                                .param("task", spine.task(other, "check-completeness", "")))
                .andReturn();

        assertThat(String.valueOf(answer.getFlashMap().get("notice"))).contains("1");
        assertThat(String.valueOf(answer.getFlashMap().get("warning")))
                .contains("涉及您本人")
                .contains(number(own))
                .doesNotContain(number(other));
    }

    @Test
    void letsAnOfficerGiveBackWhatTurnedOutToBeTheirOwn() throws Exception {
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));
        var task = spine.as(COLLEAGUE, () -> spine.claim(filing, "check-completeness", ""));
        write(filing, records.form(filing).with("liaison.idNumber", numberOf(COLLEAGUE)));

        ask(COLLEAGUE, get("/desk").param("tab", "MINE").param("text", number(filing)))
                .andExpect(content().string(containsString("/desk/tasks/" + task + "/release")));
        ask(COLLEAGUE, post("/desk/tasks/" + task + "/complete").param("outcome", "accept"))
                .andExpect(status().isForbidden());
        ask(COLLEAGUE, post("/desk/tasks/" + task + "/release")).andExpect(status().is3xxRedirection());

        ask(CLERK, post("/desk/tasks/" + task + "/claim")).andExpect(redirectedUrl("/desk/tasks/" + task + "#step"));
    }

    @Test
    void tellsAClerkAtTheCounterNotToServeThemselves() throws Exception {
        ask(
                        CLERK,
                        post("/desk/counter")
                                .param("bundle", "three-in-one")
                                .param("name", "王小明")
                                .param("idNumber", numberOf(CLERK).toLowerCase(java.util.Locale.ROOT))
                                .param("idSeen", "true")
                                .param("mobile", "13904317788"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("您不能在窗口办理")));
    }

    @Test
    void keepsTheNumberAnOfficerGivesOnceAndShowsItsEnd() throws Exception {
        var officer = "tobacco.reviewer";
        var before = numberOf(officer);
        change("UPDATE account SET id_number = NULL WHERE username = ?", officer);

        try {
            ask(officer, post("/account/identity").param("idNumber", "220102199003070014"))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("证件号码不正确")));
            ask(officer, post("/account/identity").param("idNumber", "２２０１０２１９９００３０７００１３"))
                    .andExpect(redirectedUrl("/account"));
            ask(officer, post("/account/identity").param("idNumber", SampleForms.LI_SI))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("不能自行修改")));
            ask(officer, get("/account"))
                    .andExpect(content().string(containsString("…0013")))
                    .andExpect(content().string(not(containsString("220102199003070013"))));
            assertThat(accounts.idNumber(
                            spine.as(officer, () -> people.current().id())))
                    .contains("220102199003070013");
        } finally {
            change("UPDATE account SET id_number = ? WHERE username = ?", before, officer);
        }
    }

    /** A filing that names the officer as one of its people. */
    private FilingId naming(String officer) {
        var answers = FormData.of(SampleForms.company(SpineFixtures.newTradeName(), LocalDate.now(clock)))
                .with("liaison.idNumber", numberOf(officer));
        return spine.submitted(spine.draft("three-in-one", List.of(), answers.asMap()));
    }

    private void write(FilingId filing, FormData answers) {
        change(
                "UPDATE filing_form SET content = ?, revision = revision + 1 WHERE filing_id = ?",
                answers.json(),
                filing.value());
    }

    private void change(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).params(values).update());
    }

    private int denied(String task) {
        return jdbc.sql("SELECT COUNT(*) FROM trace WHERE act = 'AccessDenied' AND details LIKE ?")
                .param("%" + task + "%")
                .query(Integer.class)
                .single();
    }

    private String numberOf(String username) {
        return jdbc.sql("SELECT id_number FROM account WHERE username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private String number(FilingId filing) {
        return String.valueOf(records.require(filing).number());
    }

    private ResultActions ask(String username, MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(
                request.with(user(users.loadUserByUsername(username))).with(csrf()));
    }
}

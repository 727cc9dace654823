package gov.newarea.onestop.portal.admin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.notice.Mail;
import gov.newarea.onestop.notice.MailKind;
import gov.newarea.onestop.notice.MailLog;
import gov.newarea.onestop.notice.Mailbox;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class MailPageTests {

    @Autowired
    MockMvc house;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailLog mailLog;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void tellTheApplicant() {
        var applicant = people.holding(Role.APPLICANT, "").stream()
                .filter(person -> person.username().equals("applicant"))
                .findFirst()
                .orElseThrow();
        var filing = new FilingId("8a4f2f06-0000-4000-8000-000000000002");
        var model = Map.<String, Object>of("bundle", "企业开办", "number", "2026-000777", "subject", "𠮷祥", "document", "");
        mailbox.post(MailKind.carrying(LetterKind.RECEIPT), filing, applicant.id(), model, List.of());
    }

    @ParameterizedTest
    @EnumSource(Mail.State.class)
    @WithUserDetails("new-area.admin")
    void listsEveryState(Mail.State state) throws Exception {
        house.perform(get("/admin/mail").param("state", state.name()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("spring.mail.host")));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,LOGIN_REFUSED,拒绝了登录", "en,NO_STARTTLS,does not offer STARTTLS", "zh-CN,UNTRUSTED,证书不可信"})
    @WithUserDetails("new-area.admin")
    void saysInWordsWhatIsWrongWithTheServer(String language, String kind, String words) throws Exception {
        jdbc.sql("INSERT INTO mail_server_fault (id, kind, words, failures, since, next_try_at)"
                        + " VALUES (1, ?, '535 5.7.8 no', 3, '2026-03-02 10:00:00', '2026-03-02 10:04:00')")
                .param(kind)
                .update();

        house.perform(get("/admin/mail").cookie(new Cookie("language", language)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("535 5.7.8 no")))
                .andExpect(content().string(not(containsString("??"))));
        house.perform(post("/admin/mail/try-now").with(csrf())).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    @WithUserDetails("new-area.admin")
    void showsWhatWasSaid(String language) throws Exception {
        var mail = mailLog.in(Mail.State.KEPT, 0, 1).get(0);

        house.perform(get("/admin/mail/" + mail.id()).cookie(new Cookie("language", language)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("applicant@example.org")))
                .andExpect(content().string(containsString("2026-000777")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    @WithUserDetails("new-area.admin")
    void saysWhyNothingCanBeSentWithoutAServer() throws Exception {
        var mail = mailLog.in(Mail.State.KEPT, 0, 1).get(0);

        house.perform(post("/admin/mail/" + mail.id() + "/retry").with(csrf())).andExpect(status().isConflict());
    }

    @Test
    @WithUserDetails("applicant")
    void letsTheApplicantReadItOnTheSite() throws Exception {
        var mail = mailLog.in(Mail.State.KEPT, 0, 1).get(0);

        house.perform(get("/messages"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/messages/" + mail.id())));
        house.perform(get("/messages/" + mail.id()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("/filings/" + mail.filing().value())));
    }

    @Test
    @WithUserDetails("applicant2")
    void showsOthersNoMessages() throws Exception {
        var mail = mailLog.in(Mail.State.KEPT, 0, 1).get(0);

        house.perform(get("/messages"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("暂无消息")));
        house.perform(get("/messages/" + mail.id())).andExpect(status().isNotFound());
    }
}

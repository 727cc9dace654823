package gov.newarea.onestop.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.certificate.Letter;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.deadline.CalendarOffice;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.notice.Mail;
import gov.newarea.onestop.notice.Mailbox;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Each clock has one name and one day: on the letter, the page, in the mail and in the API. */
@HouseTest
@Transactional
@Tag("days")
class SameDaysTests {

    private static final LocalDate LATE_DECEMBER = LocalDate.of(2026, 12, 28);
    private static final String NOTICE_OF_2027 =
            """
            year: 2027
            title: 关于2027年部分节假日安排的通知
            document: 国办发明电〔2026〕99号
            off:
              - {name: {zh: 元旦, en: New Year}, from: 2027-01-01, to: 2027-01-04}
            """;

    @Autowired
    SpineFixtures house;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    FilingRecords records;

    @Autowired
    LetterOffice letters;

    @Autowired
    Mailbox mailbox;

    @Autowired
    CalendarOffice calendar;

    private FilingId filing;

    @BeforeEach
    void submitted(@Autowired TestClock clock) {
        clock.goTo(LATE_DECEMBER);
        filing = house.submitted(house.restaurantDraft());
    }

    @Test
    void areThoseOfTheWindowBeforeAcceptance() throws Exception {
        assertThat(page("")).contains("窗口最迟答复日：2027年1月5日（周二）").doesNotContain("办结日", "办结期限");
        assertThat(page("/receipt")).contains("窗口最迟答复日：2027年1月5日（周二）");
        assertThat(paper(LetterKind.RECEIPT)).contains("窗口最迟答复日：2027年1月5日");
        assertThat(mail("RECEIPT")).contains("窗口最迟答复日：2027年1月5日");
        assertThat(progress()).contains("窗口最迟答复日2027年1月5日（周二）");
        assertThat(api()).contains("\"days\":[{\"name\":\"ANSWER\",\"label\":\"窗口最迟答复日\",\"day\":\"2027-01-05\"}]");
    }

    @Test
    void areThoseOfTheDecisionAfterAcceptance() throws Exception {
        house.acceptSubmitted(filing);

        assertThat(page("")).contains("预计办结日：2027年1月12日（周二）", "1月26日 周二法定办结期限").doesNotContain("窗口最迟答复日");
        assertThat(paper(LetterKind.ACCEPTANCE)).contains("预计办结日：2027年1月12日", "法定办结期限：2027年1月26日");
        assertThat(mail("ACCEPTANCE")).contains("预计办结日：2027年1月12日", "法定办结期限：2027年1月26日");
        assertThat(progress()).contains("预计办结日2027年1月12日（周二）", "法定办结期限2027年1月26日（周二）");
        assertThat(api()).contains("\"label\":\"预计办结日\",\"day\":\"2027-01-12\"");
        assertThat(page("/receipt")).contains("窗口最迟答复日：2027年1月5日（周二）").doesNotContain("1月12日");
    }

    @Test
    void moveOnPagesWithTheReasonAndNeverOnTheReceipt() throws Exception {
        calendar.load(NOTICE_OF_2027);

        assertThat(page(""))
                .contains("窗口最迟答复日：2027年1月6日（周三）")
                .contains("根据关于2027年部分节假日安排的通知（国办发明电〔2026〕99号）重新计算：窗口最迟答复日由2027年1月5日改为2027年1月6日");
        assertThat(progress()).contains("窗口最迟答复日2027年1月6日（周三）");
        assertThat(api()).contains("\"day\":\"2027-01-06\"");
        assertThat(page("/receipt")).contains("2027年1月5日（周二）").doesNotContain("1月6日");
        assertThat(paper(LetterKind.RECEIPT)).contains("窗口最迟答复日：2027年1月5日").doesNotContain("1月6日");
        assertThat(mail("RECEIPT")).contains("2027年1月5日");
    }

    @Test
    void sayWhichOfTwoDaysMovedAndForWhichItem() throws Exception {
        house.acceptSubmitted(filing);

        calendar.load(NOTICE_OF_2027);

        assertThat(page(""))
                .contains("预计办结日：2027年1月13日（周三）", "预计办结日由2027年1月12日改为2027年1月13日，法定办结期限由2027年1月26日改为2027年1月27日")
                .contains("重新计算：户外招牌设施设置，");
    }

    private String page(String part) throws Exception {
        return text(web.perform(
                        get("/filings/{id}" + part, filing.value()).with(user(users.loadUserByUsername("applicant"))))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String progress() throws Exception {
        var found = records.require(filing);
        return text(web.perform(post("/progress")
                        .param("number", found.number())
                        .param("code", found.lookupCode())
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String api() throws Exception {
        return web.perform(
                        get("/api/v1/filings/{number}", records.require(filing).number())
                                .with(user(users.loadUserByUsername("applicant"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String mail(String kind) {
        return mailbox.messagesOf(records.require(filing).applicant(), 0, 10).stream()
                .filter(mail -> mail.kind().name().equals(kind))
                .map(Mail::text)
                .findFirst()
                .orElseThrow();
    }

    private String paper(LetterKind kind) throws IOException {
        var letter = letters.of(filing).stream()
                .filter(each -> each.kind() == kind)
                .map(Letter::id)
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(letters.pdf(letter))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s*\\n\\s*", "");
    }
}

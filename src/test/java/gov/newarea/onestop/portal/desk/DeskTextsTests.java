package gov.newarea.onestop.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@Tag("days")
@WithUserDetails("service-centre.window")
class DeskTextsTests {

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    FilingRecords records;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({"text, 2001", "whereToGo, 501"})
    void tellsThatARefusalIsLongerThanItsPlace(String field, int length) throws Exception {
        var task = spine.claim(submitted(), "check-completeness", "");

        house.perform(post("/desk/tasks/" + task + "/complete")
                        .param("outcome", "refuse")
                        .param(field.equals("text") ? "whereToGo" : "text", "不属于我机关职权范围")
                        .param(field, "长".repeat(length))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("最多")));
    }

    @Test
    void takesAFullTextWithItsLineBreaks() throws Exception {
        var filing = submitted();
        var task = spine.claim(filing, "check-completeness", "");

        house.perform(post("/desk/tasks/" + task + "/complete")
                        .param("outcome", "refuse")
                        .param("text", "长".repeat(1999) + "\r\n" + "。")
                        .param("whereToGo", "市市场监督管理局")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        house.perform(post("/desk/tasks/" + task + "/complete")
                        .param("outcome", "refuse")
                        .param("text", "长".repeat(1998) + "\r\n" + "。")
                        .param("whereToGo", "市市场监督管理局")
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk"));

        assertThat(records.require(filing).refusalReason()).hasSize(2000);
    }

    @ParameterizedTest
    @CsvSource({"/desk", "/desk/search"})
    void findsByANumberTypedInFullWidth(String address) throws Exception {
        var number = Objects.requireNonNull(records.require(submitted()).number());

        house.perform(get(address).param("text", wide(number)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number)));
    }

    @Test
    void findsInTheQueueByTheApplicantsOwnName() throws Exception {
        clock.goTo(TestClock.TODAY.minusYears(1)); // longest due, so on the first page of all the applicant has filed
        var filing = records.require(submitted());

        house.perform(get("/desk").param("text", filing.applicantName()))
                .andExpect(content().string(containsString(Objects.requireNonNull(filing.number()))));
    }

    private FilingId submitted() {
        return spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(letter -> letter > ' ' && letter < 127 ? letter + 0xfee0 : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

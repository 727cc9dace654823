package gov.newarea.onestop.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
class SubmittedPageTests {

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    FilingRecords records;

    @Autowired
    Materials materials;

    @ParameterizedTest
    @CsvSource({"zh, 法定代表人, 提交内容", "en, Legal representative, What you submitted"})
    void showsAnswersAndMaterialsAsPageAndAsPdf(String language, String caption, String title) throws Exception {
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));
        var number = String.valueOf(records.require(filing).number());
        var hashes = materials.of(filing).stream().map(file -> file.sha256()).toList();

        var page = ask("applicant", "/filings/" + filing.value() + "/submitted", language)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var pdf = ask("applicant", "/filings/" + filing.value() + "/submitted.pdf", language)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(page).contains(title, caption, number, "/submitted.pdf").contains(hashes);
        assertThat(text(pdf))
                .contains(title.replace(" ", ""), caption.replace(" ", ""), number, "软件开发", "张三")
                .contains(hashes);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/submitted-" + language + ".pdf"), pdf);
    }

    @Test
    void isLinkedWhereTheApplicantLooks() throws Exception {
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));

        for (var page : new String[] {"", "/receipt"}) {
            ask("applicant", "/filings/" + filing.value() + page, "zh")
                    .andExpect(content().string(containsString("/filings/" + filing.value() + "/submitted")));
        }
    }

    @Test
    void isReadByItsApplicantAndTheOfficersOfTheCaseOnly() throws Exception {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));

        ask("industry-commerce.reviewer", desk(filing), "zh").andExpect(status().isOk());
        ask("tobacco.reviewer", desk(filing), "zh").andExpect(status().isNotFound());
        ask("applicant2", "/filings/" + filing.value() + "/submitted", "zh").andExpect(status().isNotFound());
        ask("applicant2", "/filings/" + filing.value() + "/submitted.pdf", "zh").andExpect(status().isNotFound());
    }

    @Test
    void isNotThereBeforeTheSubmission() throws Exception {
        var draft = spine.companyDraft(SpineFixtures.newTradeName());

        ask("applicant", "/filings/" + draft.value() + "/submitted.pdf", "zh").andExpect(status().isNotFound());
    }

    private static String desk(FilingId filing) {
        return "/desk/filings/" + filing.value() + "/submitted.pdf";
    }

    private ResultActions ask(String account, String address, String language) throws Exception {
        return house.perform(
                get(address).cookie(new Cookie("language", language)).with(user(accounts.loadUserByUsername(account))));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}

package gov.newarea.onestop.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.FilingId;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
class PreviewPagesTests {

    private static final String DECIDER = "industry-commerce.decider";

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsWhoDecidesTheLicenceBeforeItIsIssued() throws Exception {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        spine.grantBranches(filing);
        var task = spine.as(DECIDER, () -> spine.claim(filing, "approve-registration", "company-registration"));
        var numbers = numbers();

        ask(DECIDER, "/desk/tasks/" + task)
                .andExpect(content().string(containsString(preview(task, "company-registration") + ".png")));
        var pdf = bytes(ask(DECIDER, preview(task, "company-registration") + ".pdf")
                .andExpect(content().contentType(MediaType.APPLICATION_PDF)));
        var png = bytes(ask(DECIDER, preview(task, "company-registration") + ".png"));

        assertThat(text(pdf))
                .contains("营业执照", "签发时编号", "签发时赋码", "张三", "壹佰万元整", "软件开发")
                .doesNotContain("CX2026", "扫描二维码");
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isGreaterThan(1000);
        assertThat(certificates.of(filing)).isEmpty();
        assertThat(numbers()).isEqualTo(numbers);
        keep("preview-licence", pdf, png);
    }

    @Test
    void showsThePermitOfTheBranchThatIsDecided() throws Exception {
        var filing = spine.accepted(spine.restaurantDraft());
        spine.grant(filing, "licence-verification", "industry-commerce");
        spine.review(filing, "signboard", "urban-management");
        var task = task(filing, "urban-management.decider", "signboard");

        var pdf = bytes(ask("urban-management.decider", preview(task, "signboard") + ".pdf"));

        assertThat(text(pdf)).contains("户外招牌设置许可证", "签发时编号");
        keep("preview-signboard", pdf, bytes(ask("urban-management.decider", preview(task, "signboard") + ".png")));
        hidden("urban-management.decider", preview(task, "food-permit") + ".pdf");
    }

    @Test
    void isNotThereForOthersAndOnOtherTasks() throws Exception {
        var filing = spine.accepted(spine.companyDraft(SpineFixtures.newTradeName()));
        var review = spine.task(filing, "review-materials", "company-registration");

        hidden("industry-commerce.reviewer", preview(review, "company-registration") + ".pdf");
        ask("industry-commerce.reviewer", "/desk/tasks/" + review)
                .andExpect(content().string(not(containsString("/preview/"))));
        spine.grantBranches(filing);
        var decision = spine.task(filing, "approve-registration", "company-registration");
        hidden("tobacco.decider", preview(decision, "company-registration") + ".pdf");
        hidden("tobacco.decider", preview(decision, "company-registration") + ".png");
        hidden("applicant", preview(decision, "company-registration") + ".pdf");
    }

    private String task(FilingId filing, String decider, String item) {
        return spine.as(decider, () -> spine.claim(filing, "decide-item", item));
    }

    private static String preview(String task, String item) {
        return "/desk/tasks/" + task + "/preview/" + item;
    }

    private void hidden(String account, String address) throws Exception {
        var answer = house.perform(get(address).with(user(accounts.loadUserByUsername(account))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(account + " " + address).isIn(403, 404);
        assertThat(answer.getContentAsString()).doesNotStartWith("%PDF");
    }

    private ResultActions ask(String account, String address) throws Exception {
        return house.perform(get(address).with(user(accounts.loadUserByUsername(account))))
                .andExpect(status().isOk());
    }

    private static byte[] bytes(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsByteArray();
    }

    private Object numbers() {
        return jdbc.sql("SELECT * FROM number_sequence ORDER BY 1, 2").query().listOfRows();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static void keep(String name, byte[] pdf, byte[] png) throws Exception {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + ".pdf"), pdf);
        Files.write(Path.of("target/papers", name + ".png"), png);
    }
}

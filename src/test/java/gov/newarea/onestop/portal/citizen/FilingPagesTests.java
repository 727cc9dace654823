package gov.newarea.onestop.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Channel;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.filing.Opening;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.form.FormReader;
import gov.newarea.onestop.filing.form.Forms;
import gov.newarea.onestop.filing.form.SampleForms;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
@WithUserDetails("applicant")
class FilingPagesTests {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvc house;

    @Autowired
    Reception reception;

    @Autowired
    Archive archive;

    @Autowired
    Forms forms;

    @Autowired
    FormReader reader;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "report.pdf, MZ program",
        "picture.svg, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "photo.jpg, <!doctype html><html><script>alert(1)</script></html>",
        "letter.docx, PK\u0003\u0004 and nothing more",
        "empty.pdf, ''"
    })
    void refusesAFileThatIsNotWhatItSays(String name, String bytes) throws Exception {
        var id = draft();
        var type = archive.missing(id).get(0);

        var answer = house.perform(upload(id, type, name, bytes.getBytes(StandardCharsets.UTF_8)));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#file-" + type + "\"")));
        assertThat(archive.materials(id)).isEmpty();
    }

    @Test
    void refusesAFileOneByteTooLarge() throws Exception {
        var id = draft();
        var type = archive.missing(id).get(0);
        var large = java.util.Arrays.copyOf(PDF, 20 * 1024 * 1024 + 1);

        var answer = house.perform(upload(id, type, "large.pdf", large));

        answer.andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("超过 20 MB")));
        assertThat(archive.materials(id)).isEmpty();
    }

    @Test
    void showsAnUploadInASandbox() throws Exception {
        var id = draft();
        var type = archive.missing(id).get(0);

        house.perform(upload(id, type, "租赁合同.pdf", PDF)).andExpect(status().is3xxRedirection());
        var answer = house.perform(get("/filings/" + id.value() + "/materials/"
                + archive.materials(id).get(0).id()));

        answer.andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("inline")));
    }

    @Test
    void submitsOnceHoweverOftenPressed() throws Exception {
        var id = complete();

        house.perform(submit(id)).andExpect(redirectedUrl("/filings/" + id.value() + "/receipt"));
        var number = archive.require(id).number();
        house.perform(submit(id)).andExpect(redirectedUrl("/filings/" + id.value() + "/receipt"));

        assertThat(archive.require(id)).returns(number, Filing::number).returns(FilingState.CHECKING, Filing::state);
        house.perform(get("/filings/" + id.value() + "/receipt"))
                .andExpect(content().string(containsString(number)));
        house.perform(get("/filings/" + id.value())).andExpect(content().string(containsString("窗口正在审核")));
        house.perform(get("/filings")).andExpect(content().string(containsString(number)));
    }

    @Test
    void tellsWhoGoesBackThatItIsSubmitted() throws Exception {
        var id = complete();
        house.perform(submit(id));

        var answer = house.perform(post("/apply/" + id.value() + "/sections/capital")
                .param("capital.capital", "1")
                .with(csrf()));

        answer.andExpect(status().isConflict()).andExpect(content().string(containsString("已经提交")));
    }

    @Test
    void doesNotSubmitWithoutTheDeclaration() throws Exception {
        var id = complete();

        var answer = house.perform(
                post("/apply/" + id.value() + "/check").param("warned", "true").with(csrf()));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#declared\"")));
        assertThat(archive.require(id).state()).isEqualTo(FilingState.DRAFT);
    }

    @Test
    void asksBeforeItWithdraws() throws Exception {
        var id = complete();
        house.perform(submit(id));

        house.perform(get("/filings/" + id.value() + "/withdraw"))
                .andExpect(content().string(containsString("马上终止")));
        house.perform(post("/filings/" + id.value() + "/withdraw").with(csrf()))
                .andExpect(redirectedUrl("/filings/" + id.value()));
    }

    private FilingId draft() {
        return reception.begin(
                "three-in-one", List.of(), new Opening(Channel.ONLINE, "张三", "13900000001", "a@example.org"));
    }

    private FilingId complete() throws Exception {
        var id = draft();
        var form = forms.require("company-registration");
        var answers = reader.readAll(form, SampleForms.company("北湖光电", LocalDate.now(clock)));
        form.sections().forEach(section -> reception.write(id, section.key(), answers));
        for (var type : archive.missing(id)) {
            house.perform(upload(id, type, "a.pdf", PDF)).andExpect(status().is3xxRedirection());
        }
        return id;
    }

    private static org.springframework.test.web.servlet.RequestBuilder upload(
            FilingId id, String type, String name, byte[] bytes) {
        return multipart("/apply/" + id.value() + "/materials/" + type)
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(csrf());
    }

    private static org.springframework.test.web.servlet.RequestBuilder submit(FilingId id) {
        return post("/apply/" + id.value() + "/check")
                .param("declared", "true")
                .param("warned", "true")
                .param("delivery", "ONLINE")
                .with(csrf());
    }
}

package gov.newarea.onestop.portal.follow;

import static gov.newarea.onestop.form.FormFixtures.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.OnePage;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.opening.Packages;
import gov.newarea.onestop.filing.opening.Pictures;
import gov.newarea.onestop.form.FormReader;
import gov.newarea.onestop.form.Forms;
import gov.newarea.onestop.form.SampleForms;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
@WithUserDetails("applicant")
@Tag("days")
class FilingPagesTests {

    private static final byte[] PDF = OnePage.pdf("one page");

    private static final String PROMISED = "fire_plan";

    @Autowired
    MockMvc house;

    @Autowired
    Catalog catalog;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    Reception reception;

    @Autowired
    Drafting drafting;

    @Autowired
    FilingRecords records;

    @Autowired
    Materials materials;

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
        var type = records.missing(id).get(0);

        var answer = house.perform(upload(id, type, name, bytes.getBytes(StandardCharsets.UTF_8)));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#file-" + type + "\"")));
        assertThat(materials.of(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 缺少末尾的内容", "en, its end is missing"})
    void saysAtTheMaterialWhatIsWrongWithAFileInTheReadersLanguage(String language, String reason) throws Exception {
        var id = draft();
        var type = records.missing(id).get(0);
        var cut = java.util.Arrays.copyOf(PDF, PDF.length - 20);

        house.perform(upload(id, type, "租赁合同.pdf", cut).cookie(new Cookie("language", language)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"file-" + type + "-message\"")))
                .andExpect(content().string(containsString(reason)));
        assertThat(materials.of(id)).isEmpty();
    }

    @Test
    void keepsAFileUnderANameThatFitsItsContentAndSaysSo() throws Exception {
        var id = draft();
        var type = records.missing(id).get(1);

        house.perform(upload(id, type, "..\\C\\photo.jfif", Pictures.png()))
                .andExpect(flash().attribute("notice", containsString("“photo.png”")));

        assertThat(materials.of(id)).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("photo.png");
            assertThat(file.contentType()).isEqualTo("image/png");
        });
    }

    @Test
    void refusesAFileOneByteTooLarge() throws Exception {
        var id = draft();
        var type = records.missing(id).get(0);
        var large = java.util.Arrays.copyOf(PDF, 20 * 1024 * 1024 + 1);

        var answer = house.perform(upload(id, type, "large.pdf", large));

        answer.andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("超过 20 MB")));
        assertThat(materials.of(id)).isEmpty();
    }

    @Test
    void showsAnUploadThatBrowsersShowSafely() throws Exception {
        var id = draft();
        var types = records.missing(id);

        house.perform(upload(id, types.get(0), "租赁合同.pdf", PDF)).andExpect(status().is3xxRedirection());
        house.perform(upload(id, types.get(1), "photo.png", Pictures.png())).andExpect(status().is3xxRedirection());

        house.perform(get(materialOf(id, types.get(0))))
                .andExpect(header().string("Content-Security-Policy", not(containsString("sandbox"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("inline")));
        house.perform(get(materialOf(id, types.get(1))))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Disposition", containsString("inline")));
    }

    @Test
    void offersForDownloadWhatBrowsersCannotShow() throws Exception {
        var id = draft();
        var type = records.missing(id).stream()
                .filter(each -> catalog.material(each).formats().contains("docx"))
                .findFirst()
                .orElseThrow();

        house.perform(upload(id, type, "letter.docx", Packages.letter())).andExpect(status().is3xxRedirection());

        house.perform(get("/apply/" + id.value() + "/materials"))
                .andExpect(content().string(containsString("无法预览")));
        house.perform(get(materialOf(id, type)))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void takesAtAnyTimeWhatWasPromisedForLater() throws Exception {
        var id = restaurant();
        for (var type : records.missing(id)) {
            if (!type.equals(PROMISED)) {
                house.perform(upload(id, type, "a.pdf", PDF));
            }
        }
        house.perform(submit(id).param("followLater", "true"));
        var page = "/filings/" + id.value();
        house.perform(get(page)).andExpect(content().string(containsString("id=\"file-" + PROMISED + "\"")));

        house.perform(upload(id, "floor_plan", "a.pdf", PDF)).andExpect(status().isConflict());
        house.perform(upload(id, PROMISED, "a.pdf", PDF)).andExpect(status().is3xxRedirection());

        assertThat(records.missing(id)).isEmpty();
        house.perform(get(page))
                .andExpect(content().string(containsString("id=\"m-" + PROMISED + "\"")))
                .andExpect(content().string(not(containsString("id=\"file-" + PROMISED + "\""))));
    }

    @Test
    void submitsOnceHoweverOftenPressed() throws Exception {
        var id = complete();

        house.perform(submit(id)).andExpect(redirectedUrl("/filings/" + id.value() + "/receipt"));
        var number = records.require(id).number();
        house.perform(submit(id)).andExpect(redirectedUrl("/filings/" + id.value() + "/receipt"));

        assertThat(records.require(id)).returns(number, Filing::number).returns(Filing.State.CHECKING, Filing::state);
        house.perform(get("/filings/" + id.value() + "/receipt"))
                .andExpect(content().string(containsString(number)));
        house.perform(get("/filings/" + id.value())).andExpect(content().string(containsString("窗口正在核对")));
        house.perform(get("/filings")).andExpect(content().string(containsString(number)));
    }

    /** The days of the check are the window's days to answer, on the receipt, the page and the ledger alike. */
    @ParameterizedTest
    @CsvSource({"zh-CN, 窗口最迟答复日, 办结日", "en, Answer from the window by, Decision promised"})
    void callsTheDayBeforeAcceptanceAnAnswer(String language, String answer, String decision) throws Exception {
        var id = complete();
        house.perform(submit(id));

        var page = house.perform(
                        get("/filings/" + id.value()).cookie(new jakarta.servlet.http.Cookie("language", language)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains(answer).doesNotContain(decision);
    }

    @Test
    void saysWhenAndByWhichOrganItWasReceived() throws Exception {
        var id = complete();
        house.perform(submit(id));
        var today = LocalDate.now(clock).format(DateTimeFormatter.ofPattern("y年M月d日"));

        house.perform(get("/filings/" + id.value() + "/receipt"))
                .andExpect(content().string(containsString(today + " 收到")))
                .andExpect(content().string(containsString("专用印章")))
                .andExpect(content().string(containsString("/progress?number=")));
    }

    @Test
    void putsTheResultFirst() throws Exception {
        var id = complete();
        house.perform(submit(id));
        certificates.reserveOrganisationCode(id);
        var licence = certificates.issue(
                id, "company-registration", "长春北湖光电科技有限公司", records.form(id), COMPANY, "industry-commerce");
        reception.close(id, Filing.State.GRANTED);

        var page = house.perform(get("/filings/" + id.value()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("您的营业执照可以下载", licence.creditCode(), "/verify/" + licence.verifyToken())
                .contains("/filings/" + id.value() + "/certificates/" + licence.id() + ".pdf");
        assertThat(page.indexOf("os-result")).isLessThan(page.indexOf("os-lane"));
    }

    @Test
    void findsOnesOwnFilings() throws Exception {
        var begun = draft();
        var thrownAway = draft();
        drafting.discard(thrownAway);
        var sent = complete();
        house.perform(submit(sent));
        var number = String.valueOf(records.require(sent).number());

        house.perform(get("/filings"))
                .andExpect(content().string(containsString(sent.value())))
                .andExpect(content().string(containsString(begun.value())))
                .andExpect(content().string(not(containsString(thrownAway.value()))));
        house.perform(get("/filings").param("text", number))
                .andExpect(content().string(containsString(sent.value())))
                .andExpect(content().string(not(containsString(begun.value()))));
        house.perform(get("/filings").param("stage", "DRAFT"))
                .andExpect(content().string(not(containsString(sent.value()))))
                .andExpect(content().string(containsString(begun.value())));
        house.perform(get("/filings").param("text", "没有这样的名称_%"))
                .andExpect(content().string(containsString("未找到")));
        house.perform(get("/filings").param("page", "2147483647")).andExpect(status().isOk());
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
        assertThat(records.require(id).state()).isEqualTo(Filing.State.DRAFT);
    }

    @Test
    void asksBeforeItWithdraws() throws Exception {
        var id = complete();
        house.perform(submit(id));

        house.perform(get("/filings/" + id.value() + "/withdraw"))
                .andExpect(content().string(containsString("立即终止")));
        house.perform(post("/filings/" + id.value() + "/withdraw").with(csrf()))
                .andExpect(redirectedUrl("/filings/" + id.value()));
    }

    private FilingId draft() {
        return drafting.begin(
                "three-in-one", List.of(), Drafting.NewFiling.online("张三", "13900000001", "a@example.org"));
    }

    private FilingId written() {
        return written(draft(), "company-registration", SampleForms.company("北湖光电", LocalDate.now(clock)));
    }

    private FilingId restaurant() {
        var begun = drafting.begin(
                "restaurant", List.of(), Drafting.NewFiling.online("张三", "13900000001", "a@example.org"));
        return written(begun, "restaurant", SampleForms.restaurant(LocalDate.now(clock)));
    }

    private FilingId written(FilingId id, String key, Map<String, Object> sample) {
        var form = forms.require(key).forItems(records.require(id).items());
        var answers = reader.readAll(form, sample);
        form.sections().forEach(section -> drafting.write(id, section.key(), answers));
        return id;
    }

    private String materialOf(FilingId id, String type) {
        return materials.of(id).stream()
                .filter(material -> material.type().equals(type))
                .map(material -> "/filings/" + id.value() + "/materials/" + material.id())
                .findFirst()
                .orElseThrow();
    }

    private FilingId complete() throws Exception {
        var id = written();
        for (var type : records.missing(id)) {
            house.perform(upload(id, type, "a.pdf", PDF)).andExpect(status().is3xxRedirection());
        }
        return id;
    }

    private static MockMultipartHttpServletRequestBuilder upload(FilingId id, String type, String name, byte[] bytes) {
        return (MockMultipartHttpServletRequestBuilder) multipart("/apply/" + id.value() + "/materials/" + type)
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder submit(FilingId id) {
        return post("/apply/" + id.value() + "/check")
                .param("declared", "true")
                .param("warned", "true")
                .param("delivery", "ONLINE")
                .with(csrf());
    }
}

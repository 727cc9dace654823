package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.OnePage;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** More than any disk has free, so that the store counts as full. */
@SpringBootTest(properties = "onestop.files.keep-free=1000000TB")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(SpineFixtures.class)
@Tag("once")
class FullStoreTests {

    @Autowired
    MockMvc house;

    @Autowired
    Drafting drafting;

    @Autowired
    FilingRecords records;

    @Autowired
    Materials materials;

    @Autowired
    SpineFixtures spine;

    @ParameterizedTest
    @CsvSource({"zh-CN,存储空间不足", "en,not enough room for files"})
    @WithUserDetails("applicant")
    void saysAtTheMaterialWhatToDoAndChangesNothing(String language, String reason) throws Exception {
        var filing = begun();
        var type = records.missing(filing).get(0);
        var file = new MockMultipartFile("file", "a.pdf", "application/pdf", OnePage.pdf("lease"));

        house.perform(multipart("/apply/" + filing.value() + "/materials/" + type)
                        .file(file)
                        .cookie(new Cookie("language", language))
                        .with(csrf()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("id=\"m-" + type + "\"")))
                .andExpect(content().string(containsString(reason)));

        assertThat(materials.of(filing)).isEmpty();
    }

    @Test
    @WithUserDetails("new-area.admin")
    void tellsTheAdministrator() throws Exception {
        house.perform(get("/admin/incidents"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("onestop.files.keep-free")));
    }

    private FilingId begun() {
        return spine.as(
                "applicant",
                () -> drafting.begin(
                        "three-in-one", List.of(), Drafting.NewFiling.online("张三", "13900000001", "a@example.org")));
    }
}

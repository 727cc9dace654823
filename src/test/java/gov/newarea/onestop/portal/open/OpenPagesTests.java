package gov.newarea.onestop.portal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
class OpenPagesTests {

    private static final Cookie ENGLISH = new Cookie("language", "en");

    @Autowired
    MockMvc house;

    @Test
    void speaksChineseFirstWhateverTheBrowserPrefers() throws Exception {
        house.perform(get("/").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"zh-CN\"")))
                .andExpect(content().string(containsString("企业开办")));
    }

    @Test
    void keepsTheLanguageChosenAndStaysOnThePage() throws Exception {
        house.perform(post("/language")
                        .param("language", "en")
                        .param("back", "/items?q=tea")
                        .with(csrf()))
                .andExpect(redirectedUrl("/items?q=tea"))
                .andExpect(cookie().value("language", "en"));

        house.perform(get("/items").cookie(ENGLISH))
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(content().string(containsString("Open a restaurant")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", ""})
    void neverLeadsToAnotherSite(String back) throws Exception {
        house.perform(post("/language")
                        .param("language", "zh")
                        .param("back", back)
                        .with(csrf()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void findsABundleByKeywordAndDepartment() throws Exception {
        house.perform(get("/items").param("q", "开饭店"))
                .andExpect(content().string(containsString("/bundles/restaurant")))
                .andExpect(content().string(not(containsString("/bundles/three-in-one"))));
        house.perform(get("/items").param("department", "quality-supervision"))
                .andExpect(content().string(containsString("/bundles/three-in-one")))
                .andExpect(content().string(not(containsString("/bundles/restaurant"))));
    }

    @Test
    void offersTradeClassesUnderTheFieldTheyAreTypedInto() throws Exception {
        house.perform(get("/trades")
                        .header("HX-Request", "true")
                        .param("field", "scope.otherTrades[0].code")
                        .param("scope.otherTrades[0].code", "６２１")
                        .cookie(ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-picks=\"f-scope-otherTrades-0-code\"")))
                .andExpect(content().string(containsString("data-value=\"6210\"")))
                .andExpect(content().string(containsString(">6210 正餐服务<")));
    }

    @Test
    void listsTradeClassesOnAPageOfTheirOwn() throws Exception {
        house.perform(get("/trades").param("q", "6210").cookie(ENGLISH))
                .andExpect(content().string(containsString("<b class=\"os-num\">6210</b>")))
                .andExpect(content().string(containsString("正餐服务")))
                .andExpect(content().string(not(containsString("data-picks"))));
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() throws Exception {
        house.perform(get("/items").param("q", "<b>zzz").cookie(ENGLISH))
                .andExpect(content().string(containsString("No results for “&lt;b&gt;zzz”")));
    }

    @Test
    void guidesThroughABundle() throws Exception {
        house.perform(get("/bundles/three-in-one").cookie(ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Articles of association")))
                .andExpect(content().string(containsString("/bundles/three-in-one/materials/articles/blank")))
                .andExpect(content().string(containsString("To be published by the new area")));
    }

    @Test
    void handsOutBlankFormsOnPaper() throws Exception {
        var address = "/bundles/three-in-one/materials/articles/blank";

        var chinese = house.perform(get(address));
        var english = house.perform(get(address).cookie(ENGLISH));

        chinese.andExpect(header().string("Content-Disposition", startsWith("attachment")));
        assertThat(text(chinese)).contains("股东签名或盖章").doesNotContain("Signatures");
        assertThat(text(english)).contains("股东签名或盖章", "Signatures or seals of the shareholders");
    }

    private static String text(ResultActions paper) throws Exception {
        try (var document = Loader.loadPDF(paper.andReturn().getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void drawsTheProcessInTheReadersLanguage() throws Exception {
        house.perform(get("/bundles/three-in-one").cookie(ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Receive filing</title>")))
                .andExpect(content().string(not(containsString("Applicant withdraws"))));
    }

    @Test
    void opensACalledDrawingInPlaceAndUnfoldsSidePaths() throws Exception {
        house.perform(get("/bundles/three-in-one?open=receive-filing").cookie(ENGLISH))
                .andExpect(content().string(containsString("<details class=\"os-body\" open=\"open\">")))
                .andExpect(content().string(containsString("<title>Check completeness</title>")))
                .andExpect(content().string(containsString("/bundles/three-in-one?whole=false&amp;open=#drawing")));
        house.perform(get("/bundles/three-in-one?whole=true").cookie(ENGLISH))
                .andExpect(content().string(containsString("Applicant withdraws")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bundles/nothing", "/bundles/three-in-one/materials/nothing/blank"})
    void answersAnUnknownThingWithAPageThatSaysSo(String address) throws Exception {
        house.perform(get(address))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("未找到")))
                .andExpect(content().string(containsString("返回首页")));
    }

    @Test
    void answersAWrongCodeLikeAnUnknownNumber() throws Exception {
        house.perform(post("/progress")
                        .param("number", "220000-20260302-0017")
                        .param("code", "abc234")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("办件编号与查询码不一致")))
                .andExpect(content().string(containsString("220000-20260302-0017")));
    }
}

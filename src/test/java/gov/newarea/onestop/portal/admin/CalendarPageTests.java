package gov.newarea.onestop.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.NamedRefusal;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.deadline.CalendarOffice;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.ExtendedModelMap;

@HouseTest
@WithUserDetails("new-area.admin")
@Tag("days")
class CalendarPageTests {

    @Autowired
    MockMvc house;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "off 2031-01-01 元旦 | New Year\nwork 2031-02-30",
                "off 2031-01-01 元旦\noff 2031-02-30..2031-03-02 春节",
                "off 2031-01-01 元旦\noff 2031-02-28..2031-02-30 春节"
            })
    void namesTheLineWithADayThatIsNone(String lines) throws Exception {
        preview(lines)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("第 2 行的日期 2031-02-30 不存在")));
    }

    @Test
    void refusesAHolidayNameTheRegisterCannotHoldAlreadyAtThePreview() throws Exception {
        preview("off 2031-01-01 " + "元".repeat(101))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("过长")));
        preview("off 2031-01-01 " + "元".repeat(100)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,2031年1月2日 在通知里出现了两次", "en,2 January 2031 appears twice"})
    void writesDaysAsTheReaderDoes(String language, String reason) throws Exception {
        house.perform(notice("off 2031-01-01..2031-01-03 元旦\noff 2031-01-02 元旦")
                        .cookie(new Cookie("language", language)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(reason)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | 2033 年的法定节假日（通知载入前） | 2033年1月30日（周日）",
                "en | Statutory holidays of 2033, before its notice is loaded | Sun 30 January 2033"
            })
    void showsTheHolidaysThatLawGivesAYearWithoutANotice(String language, String title, String eve) throws Exception {
        clock.goTo(LocalDate.of(2033, 1, 4));

        house.perform(get("/admin/calendar").cookie(new Cookie("language", language)))
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(containsString(eve)));
    }

    @ParameterizedTest
    @MethodSource("gov.newarea.onestop.NamedRefusal#languages")
    void namesTextsOfTheCatalogueInTheReadersLanguage(Locale language) {
        var office = mock(CalendarOffice.class);
        when(office.preview(any())).thenThrow(NamedRefusal.REFUSAL);
        var page = new CalendarPage(office, NamedRefusal.words(), new TestClock());
        var model = new ExtendedModelMap();

        page.preview(new HolidayNoticeForm("2031", "", "", ""), model, language);

        assertThat(model).containsEntry("fault", NamedRefusal.said(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"work 2031-01-01 ", "off 2031-01-01 a|"})
    void refusesTheLongestLines(String line) throws Exception {
        var long300 = line + " ".repeat(300 - line.length() - 2) + "\u2028x";

        preview(long300).andExpect(status().isUnprocessableEntity());
        preview(long300 + "x")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("最多 100 行，每行不超过 300 个字")));
        preview("off 2031-01-01 元旦\n".repeat(101)).andExpect(content().string(containsString("最多 100 行，每行不超过 300 个字")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/calendar", "/admin/calendar/preview"})
    void refusesARequestThatLeavesEverythingOut(String address) throws Exception {
        house.perform(post(address).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("四位数的年份")));
    }

    private ResultActions preview(String lines) throws Exception {
        return house.perform(notice(lines));
    }

    private static MockHttpServletRequestBuilder notice(String lines) {
        return post("/admin/calendar/preview")
                .with(csrf())
                .param("year", "2031")
                .param("title", "测试")
                .param("document", "测试")
                .param("lines", lines);
    }
}

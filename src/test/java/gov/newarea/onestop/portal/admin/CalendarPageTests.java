package gov.newarea.onestop.portal.admin;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithUserDetails("new-area.admin")
@Tag("days")
class CalendarPageTests {

    @Autowired
    MockMvc house;

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
                .andExpect(content().string(containsString("太长")));
        preview("off 2031-01-01 " + "元".repeat(100)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/calendar", "/admin/calendar/preview"})
    void refusesARequestThatLeavesEverythingOut(String address) throws Exception {
        house.perform(post(address).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("四位数的年份")));
    }

    private ResultActions preview(String lines) throws Exception {
        return house.perform(post("/admin/calendar/preview")
                .with(csrf())
                .param("year", "2031")
                .param("title", "测试")
                .param("document", "测试")
                .param("lines", lines));
    }
}

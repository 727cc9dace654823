package gov.newarea.onestop.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
class OpenDoorsTests {

    private static final Cookie ENGLISH = new Cookie("language", "en");

    @Autowired
    private MockMvc web;

    @Test
    void answersWhenALimitEnds() throws Exception {
        web.perform(get("/api/v1/calendar/due?from=2025-09-28&workingDays=20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2025-10-31"))
                .andExpect(jsonPath("$.provisional").value(false));
    }

    @ParameterizedTest
    @CsvSource({"2030-12-31, 2031-01-02", "2031-01-21, 2031-01-27", "2033-09-07, 2033-09-09", "2039-09-30, 2039-10-04"})
    void keepsStatutoryHolidaysOffInAYearWithoutANotice(String from, String due) throws Exception {
        web.perform(get("/api/v1/calendar/due?workingDays=1&from=" + from))
                .andExpect(jsonPath("$.due").value(due))
                .andExpect(jsonPath("$.provisional").value(true));
    }

    @Test
    void saysInTheReadersLanguageWhatIsWrongWithAQuestion() throws Exception {
        web.perform(get("/api/v1/calendar/due?from=2025-13-28&workingDays=20").cookie(ENGLISH))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("2025-13-28")))
                .andExpect(jsonPath("$.code").value("deadline.bad-date"));
        web.perform(get("/api/v1/calendar/due?from=2025-09-28&workingDays=-1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("deadline.bad-days"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,0 至 1000 的整数", "en,'from 0 to 1,000'"})
    void writesNumbersAsTheReaderDoes(String language, String reason) throws Exception {
        web.perform(get("/api/v1/calendar/due?from=2025-09-28&workingDays=1001")
                        .cookie(new Cookie("language", language)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(containsString(reason)));
    }

    @Test
    void checksCreditCodes() throws Exception {
        web.perform(get("/api/v1/credit-codes/914403001922038216"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valid").value(true))
                .andExpect(jsonPath("$.reason").value(nullValue()))
                .andExpect(jsonPath("$.organisationCode").value("192203821"));
        web.perform(get("/api/v1/credit-codes/914403001922038217"))
                .andExpect(jsonPath("$.valid").value(false))
                .andExpect(jsonPath("$.reason").value("check-character"));
    }

    @Test
    void tellsTheReaderOfAnUnknownQrCodeWhatToDo() throws Exception {
        web.perform(get("/verify")).andExpect(status().isOk());
        web.perform(get("/verify/nonsense").cookie(ENGLISH))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Certificate not found")));
        web.perform(post("/verify").with(csrf()).param("number", "CX1")).andExpect(status().isNotFound());
        web.perform(post("/verify").with(csrf())).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void showsAnAdministratorWhatANoticeWouldChange() throws Exception {
        var form = post("/admin/calendar/preview")
                .with(csrf())
                .with(user("new-area.admin").roles("ADMIN"))
                .cookie(ENGLISH)
                .param("year", "2027")
                .param("title", "Notice")
                .param("document", "1");

        web.perform(form.param("lines", "off 2027-01-01..2027-01-03 New Year\nwork 2027-01-09"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fri 1 January 2027")))
                .andExpect(content().string(containsString("Sat 9 January 2027")));
    }

    @Test
    void namesTheLineOfANoticeThatCannotBeRead() throws Exception {
        web.perform(post("/admin/calendar/preview")
                        .with(csrf())
                        .with(user("new-area.admin").roles("ADMIN"))
                        .cookie(ENGLISH)
                        .param("year", "2027")
                        .param("title", "Notice")
                        .param("document", "")
                        .param("lines", "off 2027-01-01 New Year\nnonsense"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Line 2 cannot be read: nonsense")));
    }
}

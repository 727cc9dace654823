package gov.newarea.onestop.portal.open;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@Tag("days")
class GuidePagesTests {

    @Autowired
    MockMvc house;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 2033 年的放假通知还没有公布, 1月30日 周日 – 2月2日 周三",
        "en, The holiday notice of 2033 is not published yet, Sun 30 Jan – Wed 2 Feb"
    })
    void saysWhichDaysAreOffWhereTheLimitReachesIntoAYearWithoutANotice(String language, String why, String festival)
            throws Exception {
        clock.goTo(LocalDate.of(2033, 1, 4));

        house.perform(get("/bundles/restaurant").cookie(new Cookie("language", language)))
                .andExpect(content().string(containsString(why)))
                .andExpect(content().string(containsString(festival)));
    }

    @Test
    void leavesThatOutWhereEveryDayOfTheLimitIsCertain() throws Exception {
        clock.goTo(LocalDate.of(2026, 6, 1));

        house.perform(get("/bundles/restaurant")).andExpect(content().string(not(containsString("工作日怎么数"))));
    }
}

package gov.newarea.onestop.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@WithUserDetails("applicant2")
class OtherPeoplesFilingsTests {

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    Drafting drafting;

    @Autowired
    JdbcClient jdbc;

    private FilingId theirs;

    @BeforeEach
    void someoneElseBegins() {
        theirs = spine.draft("restaurant", List.of(), Map.of());
    }

    @AfterEach
    void theyThrowItAway() {
        spine.as("applicant", () -> drafting.discard(theirs));
    }

    @Test
    void areNoFilingsToAnyoneElseAndTheAttemptIsTraced() throws Exception {
        house.perform(get("/apply/" + theirs.value()).with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("未找到")));

        assertThat(attempts("/apply/" + theirs.value())).singleElement().satisfies(row -> {
            assertThat(row.get("person"))
                    .isEqualTo(jdbc.sql("SELECT name FROM account WHERE username = 'applicant2'")
                            .query(String.class)
                            .single());
            assertThat(row.get("address")).isEqualTo("192.0.2.7");
            assertThat(row.get("done_at")).isNotNull();
        });
    }

    @Test
    void traceAnAttemptToWriteThatWasRolledBack() throws Exception {
        var address = "/apply/" + theirs.value() + "/sections/premises";

        house.perform(post(address).param("premises.shopName", "别人的店").with(csrf()))
                .andExpect(status().isNotFound());

        assertThat(attempts(address)).hasSize(1);
    }

    private List<Map<String, Object>> attempts(String path) {
        return jdbc.sql("SELECT * FROM trace WHERE act = 'AccessDenied' AND details LIKE ?")
                .param("%" + path + "\"%")
                .query()
                .listOfRows();
    }
}

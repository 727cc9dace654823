package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Counts the SQL statements of the product on the pages of a draft; the numbers may decrease, and an increase fails the test. */
@HouseTest
@WithUserDetails("applicant")
class DraftCostTests {

    private static final Logger STATEMENTS = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    FilingRecords records;

    @BeforeEach
    void countStatements() {
        seen.start();
        STATEMENTS.addAppender(seen);
        STATEMENTS.setAdditive(false);
        STATEMENTS.setLevel(Level.DEBUG);
    }

    @AfterEach
    void countNoMore() {
        STATEMENTS.setLevel(null);
        STATEMENTS.setAdditive(true);
        STATEMENTS.detachAppender(seen);
    }

    @Test
    void aSectionIsReadCheckedAndWrittenOnce() throws Exception {
        var draft = spine.draft("three-in-one", List.of(), Map.of());
        var address = "/apply/" + draft.value() + "/sections/name";
        seen.list.clear();

        house.perform(post(address).param("name.nameTradeName", "甲乙").with(csrf()))
                .andExpect(status().isUnprocessableContent());

        assertThat(cost()).isLessThanOrEqualTo(9);
        assertThat(records.form(draft).text("name.nameTradeName")).isEqualTo("甲乙");
    }

    @Test
    void autosavingChecksNothing() throws Exception {
        var draft = spine.draft("three-in-one", List.of(), Map.of());
        var address = "/apply/" + draft.value() + "/sections/name";
        house.perform(post(address)
                .param("name.nameTradeName", "甲乙")
                .param("autosave", "yes")
                .with(csrf()));
        seen.list.clear();

        house.perform(post(address)
                        .param("name.nameTradeName", "丙丁")
                        .param("autosave", "yes")
                        .with(csrf()))
                .andExpect(status().isOk());

        assertThat(cost()).isLessThanOrEqualTo(6);
        assertThat(records.form(draft).text("name.nameTradeName")).isEqualTo("丙丁");
    }

    @Test
    void submittingReadsTheFilingOnce() throws Exception {
        var draft = spine.companyDraft(SpineFixtures.newTradeName());
        seen.list.clear();

        house.perform(submission(draft)).andExpect(status().is3xxRedirection());

        assertThat(cost()).isLessThanOrEqualTo(34);
        assertThat(records.require(draft).state()).isEqualTo(Filing.State.CHECKING);
    }

    private static MockHttpServletRequestBuilder submission(FilingId draft) {
        return post("/apply/" + draft.value() + "/check")
                .param("declared", "true")
                .param("warned", "true")
                .param("delivery", "POST")
                .param("address", "长春市人民大街 1 号")
                .with(csrf());
    }

    private long cost() {
        return seen.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}

package gov.newarea.onestop.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HouseTest
@Tag("days")
class InspectionPageTests {

    private static final String ITEM = "food-permit";
    private static final String FIRST = "food-drug.reviewer";
    private static final String SECOND = "food-drug.reviewer2";

    @Autowired
    MockMvc house;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    SpineFixtures spine;

    @Autowired
    BranchDesk branches;

    @Autowired
    WorkQueue queue;

    @Autowired
    People people;

    @Autowired
    FilingRecords records;

    @Autowired
    Clock clock;

    @Test
    void asksForTheInspectionBeforeTheDecision() throws Exception {
        var task = spine.as(FIRST, () -> spine.claim(opened(), "review-materials", ITEM));

        ask(FIRST, get("/desk/tasks/" + task))
                .andExpect(content().string(containsString("value=\"inspect\"")))
                .andExpect(content().string(not(containsString("value=\"ready\""))));
        ask(FIRST, post("/desk/tasks/" + task + "/complete").param("outcome", "ready"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("现场核查合格")));
    }

    @Test
    void letsTheSecondOfficerSignWhatTheyReadAndTheFirstWriteAnew() throws Exception {
        var filing = opened();
        var task = recorded(filing, true);

        ask(FIRST, get("/desk/tasks/" + task)).andExpect(content().string(containsString("value=\"record\"")));
        ask(SECOND, get("/desk/tasks/" + task))
                .andExpect(content().string(containsString("value=\"sign\"")))
                .andExpect(content().string(containsString("value=\"" + version(filing) + "\"")));
        ask(SECOND, post("/desk/tasks/" + task + "/complete").param("outcome", "sign"))
                .andExpect(status().isConflict());
        ask(
                        SECOND,
                        post("/desk/tasks/" + task + "/complete")
                                .param("outcome", "sign")
                                .param("recordedAt", version(filing)))
                .andExpect(redirectedUrl("/desk"));

        assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.READY);
    }

    @Test
    void asksWhoeverWasHandedTheTaskToSign() throws Exception {
        var filing = opened();
        var task = recorded(filing, true);
        var second = spine.as(SECOND, () -> people.current().id());
        spine.as(FIRST, () -> queue.transfer(task, second));

        ask(SECOND, get("/desk/tasks/" + task)).andExpect(content().string(containsString("value=\"sign\"")));
    }

    @Test
    void offersNoGrantOnAFailedInspection() throws Exception {
        var filing = opened();
        spine.inspect(filing, ITEM, "food-drug", false);
        var task = spine.as("food-drug.decider", () -> spine.claim(filing, "decide-item", ITEM));

        ask("food-drug.decider", get("/desk/tasks/" + task))
                .andExpect(content().string(containsString("value=\"deny\"")))
                .andExpect(content().string(not(containsString("value=\"grant\""))));
    }

    private FilingId opened() {
        var filing = spine.accepted(spine.restaurantDraft());
        spine.grant(filing, "licence-verification", "industry-commerce");
        return filing;
    }

    private String recorded(FilingId filing, boolean passed) {
        return spine.as(FIRST, () -> {
            branches.passOn(spine.claim(filing, "review-materials", ITEM), true, "");
            var task = spine.claim(filing, "inspect-site", ITEM);
            branches.inspect(task, LocalDate.now(clock), passed, "现场情况");
            return task;
        });
    }

    private String version(FilingId filing) {
        return records.inspection(filing, ITEM).orElseThrow().recordedAt().toString();
    }

    private ResultActions ask(String username, MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(
                request.with(user(accounts.loadUserByUsername(username))).with(csrf()));
    }
}

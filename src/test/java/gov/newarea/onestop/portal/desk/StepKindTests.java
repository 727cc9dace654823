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

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk uses the kind of a step, whatever its id in the drawing is. */
@HouseTest
class StepKindTests {

    private static final String CLERK = "service-centre.window";
    private static final String REVIEWER = "industry-commerce.reviewer";
    private static final String ITEM = "licence-verification";

    @Autowired
    MockMvc house;

    @Autowired
    SpineFixtures spine;

    @Autowired
    WorkQueue queue;

    @Autowired
    FilingRecords records;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void publishTheHousesOwnDrawing() {
        publish("bpmn/item-review.bpmn");
    }

    @Test
    void reviewsTwiceOnADrawingWithStepsOfItsOwn() throws Exception {
        publish("two-reviews.bpmn");
        var filing = spine.accepted(spine.restaurantDraft());

        act("urban-management.reviewer", filing, "review-plans", "signboard", "ready");
        returnForShopName(filing, "review-hygiene");
        act("urban-management.reviewer", filing, "review-plans", "signboard", "ready");
        act("urban-management.reviewer", filing, "review-hygiene", "signboard", "ready");
        act("urban-management.decider", filing, "decide-permit", "signboard", "grant");

        assertThat(records.branch(filing, "signboard").state()).isEqualTo(Branch.State.GRANTED);
        assertThat(queue.of(filing))
                .filteredOn(task -> task.item().equals("signboard"))
                .extracting(WorkItem::block)
                .containsExactly(
                        Block.REVIEW, Block.REVIEW, Block.CORRECT_BRANCH, Block.REVIEW, Block.REVIEW, Block.DECIDE);
    }

    private void returnForShopName(FilingId filing, String step) throws Exception {
        var reviewer = "urban-management.reviewer";
        var task = spine.as(reviewer, () -> spine.claim(filing, step, "signboard"));
        ask(
                reviewer,
                post("/desk/tasks/" + task + "/verdicts")
                        .param("target", "section:premises")
                        .param("fits", "false")
                        .param("note", "请更正"));
        ask(reviewer, post("/desk/tasks/" + task + "/complete").param("outcome", "return"))
                .andExpect(redirectedUrl("/desk"));
        assertThat(spine.task(filing, "redraw-plans", "signboard")).isNotEmpty();
        spine.answer(filing, "premises.shopName", "北湖小馆3337");
        spine.handIn(filing, "signboard");
    }

    @Test
    void namesAndSortsStepsByTheirKind() throws Exception {
        publish("two-reviews.bpmn");
        var filing = spine.accepted(spine.restaurantDraft());
        var number = String.valueOf(records.require(filing).number());
        var task = spine.task(filing, "review-plans", ITEM);

        ask(REVIEWER, get("/desk").param("text", number).param("step", "review"))
                .andExpect(content().string(containsString("/desk/tasks/" + task)))
                .andExpect(content().string(containsString("<td>审查材料")));
        ask(REVIEWER, get("/desk").param("text", number).param("step", "inspect"))
                .andExpect(content().string(not(containsString("/desk/tasks/" + task))));
        ask(REVIEWER, post("/desk/tasks/" + task + "/claim"));
        ask(REVIEWER, get("/desk/tasks/" + task).param("tab", "timeline"))
                .andExpect(content().string(containsString("审查意见")))
                .andExpect(content().string(not(containsString("review-plans"))));
    }

    @Test
    void understandsTheStepsInAddressesOfTheVersionBefore() throws Exception {
        var filing = spine.accepted(spine.restaurantDraft());
        var number = String.valueOf(records.require(filing).number());
        var task = spine.task(filing, "review-materials", ITEM);

        ask(REVIEWER, get("/desk").param("text", number).param("step", "review-materials"))
                .andExpect(content().string(containsString("/desk/tasks/" + task)))
                .andExpect(content().string(containsString("<option value=\"review\" selected")));
        ask(REVIEWER, get("/desk").param("text", number).param("step", "inspect-site"))
                .andExpect(content().string(not(containsString("/desk/tasks/" + task))));
    }

    @Test
    void readsDrawingsThatSayNoKinds() throws Exception {
        publishWithoutKinds("bpmn/reception.bpmn");
        publishWithoutKinds("bpmn/item-review.bpmn");
        try {
            var filing = spine.submitted(spine.restaurantDraft());

            act(CLERK, filing, "check-completeness", "", "accept");
            act(REVIEWER, filing, "review-materials", ITEM, "ready");
            act("industry-commerce.decider", filing, "decide-item", ITEM, "grant");

            assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.GRANTED);
        } finally {
            publish("bpmn/reception.bpmn");
        }
    }

    @Test
    void worksOnWhatANodeOfTheVersionBeforeWrote() throws Exception {
        var filing = spine.submitted(spine.restaurantDraft());
        var number = String.valueOf(records.require(filing).number());
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE work_item SET block = NULL WHERE filing = ?")
                .param(filing.value())
                .update());
        var task = spine.task(filing, "check-completeness", "");

        ask(CLERK, get("/desk").param("text", number).param("step", "check-completeness"))
                .andExpect(content().string(containsString("/desk/tasks/" + task)));
        ask(CLERK, get("/desk").param("text", number).param("step", "deliver"))
                .andExpect(content().string(not(containsString("/desk/tasks/" + task))));
        act(CLERK, filing, "check-completeness", "", "accept");

        assertThat(records.require(filing).state()).isEqualTo(Filing.State.ACCEPTED);
    }

    private void act(String username, FilingId filing, String step, String item, String outcome) throws Exception {
        var task = spine.as(username, () -> spine.claim(filing, step, item));
        ask(username, post("/desk/tasks/" + task + "/complete").param("outcome", outcome))
                .andExpect(redirectedUrl("/desk"));
    }

    private ResultActions ask(String username, MockHttpServletRequestBuilder request) throws Exception {
        return house.perform(
                request.with(user(accounts.loadUserByUsername(username))).with(csrf()));
    }

    /** The drawing as it was before its steps had kinds. */
    private void publishWithoutKinds(String drawing) throws IOException {
        var text = new ClassPathResource(drawing).getContentAsString(StandardCharsets.UTF_8);
        var before = text.replaceAll("<camunda:property name=\"block\" value=\"[a-z-]+\"/>", "");
        assertThat(before).isNotEqualTo(text);
        repository.createDeployment().addString(drawing, before).deploy();
    }

    private void publish(String drawing) {
        repository.createDeployment().addClasspathResource(drawing).deploy();
    }
}

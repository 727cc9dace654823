package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class FourEyesTests {

    private static final String ITEM = "organisation-code";
    private static final String REVIEWER = "quality-supervision.reviewer";
    private static final String DECIDER = "quality-supervision.decider";

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    BranchDesk branches;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void rememberWhoReviewedFirstWhenAnotherReviewsAgain() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, ITEM, "quality-supervision");
        house.as(DECIDER, () -> branches.reviewAgain(house.claim(filing, "decide-item", ITEM)));
        alsoAs(
                DECIDER,
                Role.REVIEWER,
                () -> branches.passOn(house.claim(filing, "review-materials", ITEM), false, "再审"));

        alsoAs(REVIEWER, Role.DECIDER, () -> {
            var task = house.claim(filing, "decide-item", ITEM);
            assertThatThrownBy(() -> branches.decide(task, true, "")).hasMessage("filing.own-review");
            queue.release(task);
        });
        house.as(DECIDER, () -> {
            var task = house.claim(filing, "decide-item", ITEM);
            assertThatThrownBy(() -> branches.decide(task, true, "")).hasMessage("filing.own-review");
        });

        assertThat(records.branch(filing, ITEM).state()).isEqualTo(Branch.State.READY);
    }

    /** Acts as a demo account while it holds a second post of its department. */
    private void alsoAs(String username, Role role, Runnable act) {
        post(
                username,
                role,
                "INSERT INTO account_post (account_id, department, role) SELECT id, ?, ? FROM account"
                        + " WHERE username = ?");
        try {
            house.as(username, act);
        } finally {
            post(
                    username,
                    role,
                    "DELETE FROM account_post WHERE department = ? AND role = ? AND account_id ="
                            + " (SELECT id FROM account WHERE username = ?)");
        }
    }

    private void post(String username, Role role, String change) {
        var department = username.substring(0, username.indexOf('.'));
        transaction.executeWithoutResult(status ->
                jdbc.sql(change).params(department, role.name(), username).update());
    }
}

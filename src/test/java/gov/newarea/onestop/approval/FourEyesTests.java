package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.BranchState;
import gov.newarea.onestop.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@Import(SpineFixtures.class)
class FourEyesTests {

    private static final String ITEM = "organisation-code";
    private static final String REVIEWER = "quality-supervision.reviewer";
    private static final String DECIDER = "quality-supervision.decider";

    @Autowired
    SpineFixtures house;

    @Autowired
    Archive archive;

    @Autowired
    BranchDesk branches;

    @Autowired
    WorkQueue queue;

    @Test
    void rememberWhoReviewedFirstWhenAnotherReviewsAgain() {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, ITEM, "quality-supervision");
        house.as(DECIDER, () -> branches.reviewAgain(house.claim(filing, "decide-item", ITEM)));
        house.alsoAs(
                DECIDER,
                Role.REVIEWER,
                () -> branches.passOn(house.claim(filing, "review-materials", ITEM), false, "再审"));

        house.alsoAs(REVIEWER, Role.DECIDER, () -> {
            var task = house.claim(filing, "decide-item", ITEM);
            assertThatThrownBy(() -> branches.decide(task, true, "")).hasMessage("filing.own-review");
            queue.release(task);
        });
        house.as(DECIDER, () -> {
            var task = house.claim(filing, "decide-item", ITEM);
            assertThatThrownBy(() -> branches.decide(task, true, "")).hasMessage("filing.own-review");
        });

        assertThat(archive.branch(filing, ITEM).state()).isEqualTo(BranchState.READY);
    }
}

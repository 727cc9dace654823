package gov.newarea.onestop.approval;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.filing.Filing.Delivery;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Submission;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Filings are returned and corrected at random. */
@HouseTest
class ReturnsTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    Materials counter;

    @Autowired
    Submission submission;

    @Autowired
    AutowireCapableBeanFactory beans;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void leaveNobodyWithoutATaskWhoMustAct(long seed) {
        var filings = List.of(
                house.submitted(house.companyDraft(SpineFixtures.newTradeName())),
                companyCollectedAtTheCounter(),
                house.submitted(house.restaurantDraft("tobacco-retail")),
                restaurantWithAFileToFollow());

        Walk.in(beans).go(seed, filings);
    }

    private FilingId companyCollectedAtTheCounter() {
        var draft = house.companyDraft(SpineFixtures.newTradeName());
        house.as("applicant", () -> submission.submit(draft, true, false, Delivery.COUNTER, ""));
        return draft;
    }

    private FilingId restaurantWithAFileToFollow() {
        var draft = house.restaurantDraft();
        house.as("applicant", () -> {
            counter.remove(draft, "fire_plan");
            submission.submit(draft, true, true);
        });
        return draft;
    }
}

package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Correction.Verdict;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.oversight.AuditTrail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class VerdictTests {

    private static final String CLERK = "service-centre.window";

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    WindowDesk window;

    @Autowired
    AuditTrail trail;

    @ParameterizedTest
    @CsvSource({
        "x, R01, filing.no-such-part",
        "material:nothing, R01, filing.no-such-part",
        "section:nothing, R01, filing.no-such-part",
        "articles, R01, filing.no-such-part",
        "material:articles, R999, filing.no-such-reason"
    })
    void areGivenOnlyOnWhatIsThereAndOnGroundsThatAreKnown(String target, String reason, String refusal) {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));

        house.as(CLERK, () -> {
            var task = house.claim(filing, "check-completeness", "");
            assertThatThrownBy(() -> window.giveVerdict(task, Target.of(target), false, reason, "说明"))
                    .hasMessage(refusal);
        });

        assertThat(records.verdicts(filing)).isEmpty();
    }

    @Test
    void areTracedWithTheirGroundAndThePostActedIn() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));

        house.as(
                CLERK,
                () -> window.giveVerdict(
                        house.claim(filing, "check-completeness", ""), Target.section("name"), false, "R01", ""));

        assertThat(trail.of(filing))
                .filteredOn(trace -> trace.act().equals("VerdictGiven"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.detail("ground")).isEqualTo("R01"))
                .satisfies(trace -> assertThat(trace.actedAs()).isEqualTo("service-centre.window"))
                .satisfies(trace -> assertThat(trace.detail("reason")).isEmpty());
    }

    @Test
    void areGivenToTheRestAtOnceAndLeaveThoseGivenBefore() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var articles = Target.material("articles");
        var domicile = Target.material("domicile_proof");

        house.as(CLERK, () -> {
            var task = house.claim(filing, "check-completeness", "");
            window.giveVerdict(task, articles, false, "R01", "缺第三页");
            window.complyRest(task, List.of(articles, domicile));
        });

        assertThat(records.verdicts(filing))
                .extracting(Verdict::target, Verdict::fits)
                .containsExactlyInAnyOrder(tuple(articles, false), tuple(domicile, true));
    }

    @Test
    void areNotGivenToTheRestByAnybodyElseNorOnWhatIsNotThere() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var task = house.as(CLERK, () -> house.claim(filing, "check-completeness", ""));
        var articles = Target.material("articles");

        house.as("service-centre.window2", () -> assertThatThrownBy(() -> window.complyRest(task, List.of(articles)))
                .hasMessage("approval.claimed-by-other"));
        house.as(CLERK, () -> assertThatThrownBy(
                        () -> window.complyRest(task, List.of(articles, Target.material("nothing"))))
                .hasMessage("filing.no-such-part"));

        assertThat(records.verdicts(filing)).isEmpty();
    }

    @Test
    void showAnUnknownTargetByItsCode() {
        assertThat(records.nameOf(Target.material("nothing")).en()).isEqualTo("nothing");
        assertThat(records.nameOf(Target.section("nothing")).zh()).isEqualTo("nothing");
    }
}

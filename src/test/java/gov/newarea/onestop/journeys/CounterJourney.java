package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Channel;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.form.SampleForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person brings papers to the window; a clerk files for them, and the window hands over the licence. */
@Journey
@Tag("once")
class CounterJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    SpineFixtures spine;

    @Autowired
    Officers officers;

    @Autowired
    FilingRecords records;

    @Test
    void filesForAPersonAtTheCounterAndHandsTheLicenceOver() {
        FilingId filing;
        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            filing = begin(clerk);
        }
        try (var colleague = house.visitor(port).signIn("service-centre.window2")) {
            colleague.open("/desk/counter").look("counter-waiting").follow("赵六");
            Applicants.fillSections(colleague, SampleForms.company(SpineFixtures.newTradeName(), TestClock.TODAY));
            Applicants.uploadEverything(colleague);
            Applicants.submit(colleague, filing);
            officers.claims(colleague, filing, "check-completeness", "");
            colleague.sees("帮办申报").sees("居民身份证").look("case-from-the-counter");
            officers.finish(colleague, "accept", "");
        }
        spine.grantBranches(filing);
        spine.approve(filing, true);
        try (var clerk = house.visitor(port).signIn("service-centre.window")) {
            officers.awaits(filing, "hand-over-result", "");
            officers.claims(clerk, filing, "hand-over-result", "").look("case-hand-over");
            clerk.page.locator("#receiver").fill("赵六");
            clerk.page.locator("#proof").fill("居民身份证原件");
            clerk.pressAndConfirm("提交");
            Officers.leaves(clerk);
        }

        assertThat(records.require(filing)).satisfies(closed -> {
            assertThat(closed.channel()).isEqualTo(Channel.COUNTER);
            assertThat(closed.state()).isEqualTo(Filing.State.GRANTED);
        });
        looksUpProgress(filing);
    }

    private FilingId begin(Visitor clerk) {
        clerk.open("/desk/counter");
        clerk.page.locator("input[name=bundle][value=three-in-one]").check();
        clerk.page.locator("#name").fill("赵六");
        clerk.page.locator("#idNumber").fill("220102 19850315 0171");
        clerk.page.locator("#mobile").fill("13800000000");
        clerk.page.locator("#idSeen").check();
        clerk.press("开始填写").sees("证件号码不正确").look("counter-wrong-id");
        clerk.page.locator("#idNumber").fill(SampleForms.ZHANG_SAN);
        clerk.press("开始填写");
        return Applicants.drafted(clerk);
    }

    /** A person without an account follows the filing with the number and the code on the receipt. */
    private void looksUpProgress(FilingId filing) {
        var filed = records.require(filing);
        try (var anyone = house.phoneVisitor(port, false)) {
            anyone.open("/progress");
            anyone.page.locator("input[name=number]").fill(String.valueOf(filed.number()));
            anyone.page.locator("input[name=code]").fill(String.valueOf(filed.lookupCode()));
            anyone.press("查询").sees("准予许可").look("progress-found-390-zh");
        }
    }
}

package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session ends while somebody types: they are warned, and nothing typed is lost (WCAG 2.2.1). */
@Journey
@Tag("once")
class SessionJourney {

    private static final String SIGN_IN_AGAIN = "#os-session a[data-ended]";

    @RegisterExtension
    static final OpenHouse OPEN = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    SpineFixtures spine;

    @Autowired
    FilingRecords records;

    @Test
    void whoSignsInAgainInAnotherTabGoesOnWhereTheyWere() {
        var draft = draft();
        try (var applicant = OPEN.visitor(port)) {
            applicant.signIn("applicant").open("/apply/" + draft.value() + "/sections/legalRep");
            applicant.loseSession();

            applicant.page.locator("[name='legalRep.name']").fill("欧阳⻓⽅");
            applicant.page.locator(SIGN_IN_AGAIN).waitFor();
            applicant.page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/journeys/session-ended.png")));
            var tab = applicant.page.waitForPopup(
                    () -> applicant.page.locator(SIGN_IN_AGAIN).click());
            tab.locator("input[name=username]").fill("applicant");
            tab.locator("input[name=password]").fill("onestop");
            tab.locator("form#login button.btn-primary").click();

            applicant.page.locator(".os-toasts").getByText("您已重新登录").waitFor();
            applicant.page.locator(".os-saved").getByText("已自动保存").waitFor();
            assertThat(applicant.page.locator("#os-session").isVisible()).isFalse();
        }
        assertThat(records.form(draft).text("legalRep.name")).isEqualTo("欧阳长方");
    }

    @Test
    void whoIsWarnedStaysSignedInWithOnePress() {
        var draft = draft();
        try (var applicant = OPEN.visitor(port)) {
            applicant.signIn("applicant");
            applicant.page.clock().install();
            applicant.open("/apply/" + draft.value() + "/sections/legalRep");
            var lasts = Long.parseLong(
                    applicant.page.locator("meta[name=os-session]").getAttribute("content"));

            applicant.page.clock().fastForward((lasts - 100) * 1000);
            applicant.page.locator("#os-session [data-left]").getByText("1:").waitFor();
            applicant.page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/journeys/session-ending.png")));
            applicant.press("继续使用");

            applicant.page.waitForCondition(
                    () -> !applicant.page.locator("#os-session").isVisible());
            applicant.page.clock().fastForward(30_000);
            assertThat(applicant.page.locator("#os-session").isVisible()).isFalse();
        }
    }

    private FilingId draft() {
        return spine.companyDraft(SpineFixtures.newTradeName());
    }
}

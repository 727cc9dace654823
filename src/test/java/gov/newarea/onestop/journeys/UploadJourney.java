package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import gov.newarea.onestop.approval.SpineFixtures;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A material is uploaded, or the page says at the material why not; the applicant loses nothing and can choose the same file again. */
@Journey
@Tag("once")
class UploadJourney {

    /** Matches the address of Chromium's PDF viewer. */
    private static final Predicate<String> PDF_VIEWER = address -> address.startsWith("chrome-extension:");

    @RegisterExtension
    static final OpenHouse OPEN = new OpenHouse();

    @LocalServerPort
    int port;

    @Autowired
    Drafting drafting;

    @Autowired
    FilingRecords records;

    @Autowired
    Materials materials;

    @Autowired
    SpineFixtures spine;

    @Test
    void saysAtTheMaterialWhatBecameOfIt() {
        var filing = begun();
        try (var applicant = OPEN.visitor(port)) {
            applicant.signIn("applicant").open("/apply/" + filing.value() + "/materials");
            var card = applicant.page.locator(".os-upload").first();

            choose(card, new FilePayload("large.pdf", "application/pdf", new byte[20 * 1024 * 1024 + 1]));
            card.getByText("超过 20 MB").waitFor();
            choose(card, new FilePayload("program.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.UTF_8)));
            card.getByText("这个文件的内容是程序文件").waitFor();
            applicant.page.context().setOffline(true);
            choose(card, Papers.pdf());
            card.getByText("无法连接服务器").waitFor();
            assertThat(materials.of(filing)).isEmpty();

            applicant.page.context().setOffline(false);
            choose(card, Papers.pdf());
            applicant.page.locator(".os-toasts").getByText("已收到").waitFor();
            assertThat(card.locator(".os-message").count()).isZero();
            assertThat(card.getByText("材料.pdf").isVisible()).isTrue();
        }
        assertThat(materials.of(filing)).hasSize(1);
    }

    @Test
    void sendsByTheButtonWithoutScripts() {
        var filing = begun();
        try (var applicant = OPEN.visitor(port)) {
            applicant.page.route("**/upload-*.js", route -> route.abort());
            applicant.signIn("applicant").open("/apply/" + filing.value() + "/materials");
            var card = applicant.page.locator(".os-upload").first();

            choose(card, Papers.pdf());
            card.locator(".os-drop button").click();

            applicant.page.getByText("已收到").waitFor();
        }
        assertThat(materials.of(filing)).hasSize(1);
    }

    @Test
    void opensAPdfInTheBrowsersViewer() {
        var filing = spine.submitted(spine.companyDraft(SpineFixtures.newTradeName()));
        var material = materials.of(filing).get(0).id();
        try (var officer = OPEN.visitor(port);
                var applicant = OPEN.visitor(port)) {
            officer.signIn("service-centre.window").open("/desk/filings/" + filing.value());
            officer.page.locator(".os-look summary").first().click();
            applicant.signIn("applicant").open("/filings/" + filing.value() + "/materials/" + material);

            assertThat(framesOnceDrawn(officer))
                    .as("what the officer's page shows")
                    .anyMatch(PDF_VIEWER);
            assertThat(framesOnceDrawn(applicant))
                    .as("what the applicant's page shows")
                    .anyMatch(PDF_VIEWER);
        }
    }

    /** The addresses of the frames of the page, when the viewer is among them or the wait has timed out. */
    private static List<String> framesOnceDrawn(Visitor visitor) {
        try {
            visitor.page.waitForCondition(() -> framesOf(visitor).stream().anyMatch(PDF_VIEWER));
        } catch (TimeoutError absent) {
            // the caller reports the frames found instead
        }
        return framesOf(visitor);
    }

    private static List<String> framesOf(Visitor visitor) {
        return visitor.page.frames().stream().map(Frame::url).toList();
    }

    private static void choose(Locator card, FilePayload file) {
        card.locator("input[type=file]").setInputFiles(file);
    }

    private FilingId begun() {
        return spine.as(
                "applicant",
                () -> drafting.begin(
                        "three-in-one", List.of(), Drafting.NewFiling.online("张三", "13900000001", "a@example.org")));
    }
}

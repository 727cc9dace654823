package gov.newarea.onestop.journeys;

import gov.newarea.onestop.filing.form.SampleForms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The applicant's road: from the guide to the receipt. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "journey"})
class FilingJourney {

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Test
    void fillsTheWholeFormAndUploadsEveryMaterial() {
        try (var applicant = house.visitor(port).signIn("applicant")) {
            applicant.open("/bundles/three-in-one").press("开始申请").look("begin");
            applicant.page.locator("#mobile").fill("13800000000");
            applicant.press("继续").look("tasks-empty");
            Applicants.fillSections(applicant, SampleForms.company("北湖甲子", LocalDate.now(ZoneId.of("Asia/Shanghai"))));
            applicant.look("tasks-filled");
            Applicants.uploadEverything(applicant);
            applicant.look("materials");
        }
    }

    /** What applicants do on many pages alike. */
    static final class Applicants {

        private Applicants() {}

        /** Goes through every section of the task list and fills it; ends on the task list. */
        @SuppressWarnings("unchecked")
        static void fillSections(Visitor applicant, Map<String, Object> answers) {
            var tasks = applicant.page.url();
            for (var section : answers.entrySet()) {
                applicant.open(tasks + "/sections/" + section.getKey());
                applicant.fill(section.getKey(), (Map<String, Object>) section.getValue());
                applicant.press("存好，继续");
            }
            applicant.open(tasks);
        }

        /** Uploads a small document for everything asked; ends on the materials page. */
        static void uploadEverything(Visitor applicant) {
            applicant.open(applicant.page.url() + "/materials");
            var inputs = applicant.page.locator("input[type=file]");
            for (int i = 0; i < inputs.count(); i++) {
                var form = applicant.page.locator("form.os-drop").nth(i);
                form.locator("input[type=file]").setInputFiles(Papers.pdf());
                form.locator("button").click();
                applicant.page.locator(".os-upload.done form.os-drop").nth(i).waitFor();
            }
        }
    }
}

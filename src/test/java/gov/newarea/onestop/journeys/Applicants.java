package gov.newarea.onestop.journeys;

import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.SampleForms;
import java.time.LocalDate;
import java.util.Map;

/** Steps of applicants that several journeys share. */
final class Applicants {

    private Applicants() {}

    /** Submits a complete application for a restaurant that sells tobacco; ends on the receipt. */
    static FilingId submitRestaurant(Visitor applicant, LocalDate today) {
        applicant.open("/?").follow("开办餐饮店").press("开始申请");
        applicant.page.locator("#mobile").fill("13800000000");
        applicant.page.locator("input[name=optional][value=tobacco-retail]").check();
        applicant.press("继续");
        var filing = drafted(applicant);
        fillSections(applicant, SampleForms.restaurant(today));
        uploadEverything(applicant);
        submit(applicant, filing);
        return filing;
    }

    /** Begins an application from the guide of a bundle, as the applicant. */
    static FilingId begin(Visitor applicant) {
        applicant.press("开始申请");
        applicant.page.locator("#mobile").fill("13800000000");
        applicant.press("继续");
        return drafted(applicant);
    }

    /** The filing whose task list is open. */
    static FilingId drafted(Visitor applicant) {
        applicant.page.waitForURL(url -> url.matches(".*/apply/[0-9a-f-]{36}"));
        return new FilingId(applicant.page.url().replaceAll(".*/apply/", ""));
    }

    /** Fills in every section of the task list; ends on the task list. */
    @SuppressWarnings("unchecked")
    static void fillSections(Visitor applicant, Map<String, Object> answers) {
        var tasks = applicant.page.url();
        for (var section : answers.entrySet()) {
            applicant.open(tasks + "/sections/" + section.getKey());
            applicant.fill(section.getKey(), (Map<String, Object>) section.getValue());
            applicant.pressWithKey("保存并继续");
            applicant.page.waitForURL(url -> !url.endsWith("/sections/" + section.getKey()));
        }
        applicant.open(tasks);
    }

    /** Uploads a small document for every required material; ends on the materials page. */
    static void uploadEverything(Visitor applicant) {
        applicant.open(applicant.page.url() + "/materials");
        for (int i = 0; i < applicant.page.locator("input[type=file]").count(); i++) {
            upload(applicant, i);
        }
    }

    /** Uploads a document for the material at an index of the page, and waits until the page confirms it. */
    static void upload(Visitor applicant, int place) {
        var input = applicant.page.locator("input[type=file]").nth(place);
        var before = input.elementHandle();
        input.setInputFiles(Papers.pdf());
        applicant.page.waitForFunction("input => !input.isConnected", before);
    }

    /** Checks the answers, declares, and submits; ends on the receipt. */
    static void submit(Visitor applicant, FilingId filing) {
        applicant.open("/apply/" + filing.value() + "/check");
        if (applicant.page.locator("#warned").count() > 0) {
            applicant.page.locator("#warned").check();
        }
        applicant.page.locator("#declared").check();
        applicant.press("声明并提交").sees("申请已提交");
    }

    /** Replaces the one material that a correction request names, and submits the correction. */
    static void correct(Visitor applicant, FilingId filing, String scope) {
        applicant.open("/filings/" + filing.value() + "/correct/" + scope).look("correct-" + scope);
        upload(applicant, 0);
        applicant.press("提交补正").sees("补正已提交");
    }
}

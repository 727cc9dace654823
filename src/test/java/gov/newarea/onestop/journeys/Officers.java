package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;

/** Steps of officers that several journeys share. */
@TestComponent
class Officers {

    private final WorkQueue queue;
    private final FilingRecords records;

    Officers(WorkQueue queue, FilingRecords records) {
        this.queue = queue;
        this.records = records;
    }

    /** The address of an open task. */
    String task(FilingId filing, String step, String item) {
        return queue.of(filing).stream()
                .filter(WorkItem::isActive)
                .filter(task -> task.step().equals(step) && task.item().equals(item))
                .findFirst()
                .map(task -> "/desk/tasks/" + task.id())
                .orElseThrow(() -> new AssertionError("no task " + step + " " + item + " in " + queue.of(filing)));
    }

    /** Waits until an automatic step has created the task. */
    void awaits(FilingId filing, String step, String item) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(task(filing, step, item))
                .isNotEmpty());
    }

    /** Waits until the automatic steps have ended the filing. */
    void awaitsEnd(FilingId filing) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> records.require(filing).state().isClosed());
    }

    /** Opens a task of the filing and claims it. */
    Visitor claims(Visitor officer, FilingId filing, String step, String item) {
        officer.open(task(filing, step, item));
        officer.page.locator("[data-claim-case]").click();
        officer.page.locator("[data-claim-case]").waitFor(Visitor.GONE);
        return officer;
    }

    /** Claims a task, chooses its outcome, enters a text where the page asks for one, and completes the task. */
    void act(Visitor officer, FilingId filing, String step, String item, String outcome, String text) {
        claims(officer, filing, step, item);
        finish(officer, outcome, text);
    }

    /** Chooses the outcome of the open task and completes it. */
    void finish(Visitor officer, String outcome, String text) {
        officer.page.locator("input[name=outcome][value=" + outcome + "]").check();
        if (!text.isEmpty()) {
            officer.page.locator("#text").fill(text);
        }
        officer.pressAndConfirm("提交");
        leaves(officer);
    }

    /** Checks that the task is done and that the officer is back on the previous page. */
    static void leaves(Visitor officer) {
        officer.page.waitForURL(url -> !url.contains("/desk/tasks/"));
    }

    /** Gives a material an unfit verdict with the first reason of the catalogue and a text. */
    static void findUnfit(Visitor officer, String material, String note) {
        var verdict =
                officer.page.locator("form.os-verdict:has(input[name=target][value='material:" + material + "'])");
        verdict.locator("label.unfit").click();
        verdict.locator("select[name=reason]").selectOption(new SelectOption().setIndex(1));
        verdict.locator("input[name=note], textarea[name=note]").fill(note);
        officer.page.waitForResponse(
                response -> response.url().contains("/verdicts"),
                () -> verdict.locator("button:visible").first().click());
        officer.page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
    }
}

package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts that complete a step with an outcome. */
@Controller
class StepActs {

    private final WorkQueue queue;
    private final WindowDesk window;
    private final BranchDesk branches;
    private final DeskText words;

    StepActs(WorkQueue queue, WindowDesk window, BranchDesk branches, DeskText words) {
        this.queue = queue;
        this.window = window;
        this.branches = branches;
        this.words = words;
    }

    @PostMapping("/desk/tasks/{task}/complete")
    String complete(@PathVariable String task, StepForm filled, HttpSession session, RedirectAttributes next) {
        var item = queue.require(task);
        if (filled.outcomeOrNone().equals("preview-notice")) {
            return "redirect:/desk/tasks/" + task + "/notice";
        }
        act(item, filled);
        if (filled.outcomeOrNone().equals("record")) {
            next.addFlashAttribute("notice", words.say("desk.done.record"));
            return "redirect:/desk/tasks/" + task;
        }
        next.addFlashAttribute(
                "notice", words.say("desk.done." + filled.outcomeOrNone(), item.number(), item.subject()));
        return "redirect:" + Back.to(session);
    }

    private void act(WorkItem item, StepForm filled) {
        switch (item.block()) {
            case CHECK_COMPLETENESS -> check(item.id(), filled);
            case REVIEW -> review(item.id(), filled);
            case INSPECT -> inspect(item.id(), filled);
            case DECIDE, APPROVE -> decide(item.id(), filled);
            case DELIVER ->
                window.handOver(item.id(), StepForm.given(filled.receiver()), StepForm.given(filled.proof()));
            case CONFIRM_WITHDRAWAL ->
                window.answerWithdrawal(
                        item.id(), filled.chosen("confirm", "decline").equals("confirm"));
            case CORRECT_FILING, CORRECT_BRANCH, SUPPLY_LATER, SUPPLY_PHASE ->
                throw Refusal.conflict("approval.other-step");
        }
    }

    private void check(String task, StepForm filled) {
        switch (filled.chosen("accept", "notice", "refuse")) {
            case "accept" -> window.accept(task);
            case "notice" -> window.giveNotice(task);
            default -> window.refuse(task, filled.words(), StepForm.given(filled.whereToGo()));
        }
    }

    private void review(String task, StepForm filled) {
        switch (filled.chosen("ready", "inspect", "return")) {
            case "ready" -> branches.passOn(task, false, filled.words());
            case "inspect" -> branches.passOn(task, true, filled.words());
            default -> branches.giveBack(task, filled.words());
        }
    }

    private void inspect(String task, StepForm filled) {
        if (filled.chosen("record", "sign").equals("sign")) {
            branches.sign(task, filled.readRecord());
            return;
        }
        var on = filled.on();
        var passed = filled.passed();
        if (on == null || passed == null) {
            throw Refusal.invalid("filing.inspection-incomplete");
        }
        branches.inspect(task, on, passed, filled.words());
    }

    private void decide(String task, StepForm filled) {
        switch (filled.chosen("grant", "deny", "again")) {
            case "grant" -> branches.decide(task, true, filled.words());
            case "deny" -> branches.decide(task, false, filled.words());
            default -> branches.reviewAgain(task);
        }
    }
}

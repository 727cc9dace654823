package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Target;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    /** The form of an outcome; which fields are used depends on the outcome. */
    record Filled(
            @Nullable String outcome,
            @Nullable String text,
            @Nullable String whereToGo,
            @Nullable String receiver,
            @Nullable String proof,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @Nullable Boolean passed,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime recordedAt) {

        String outcomeOrNone() {
            return Objects.requireNonNullElse(outcome, "");
        }

        String words() {
            return Objects.requireNonNullElse(text, "");
        }
    }

    /** Saves a verdict on a material or section, and returns to the same place of the page. */
    @PostMapping("/desk/tasks/{task}/verdicts")
    String verdict(
            @PathVariable String task,
            @RequestParam String target,
            @RequestParam boolean fits,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note) {
        var about = Target.of(target);
        if (queue.require(task).block() == Block.CHECK_COMPLETENESS) {
            window.giveVerdict(task, about, fits, reason, note);
        } else {
            branches.giveVerdict(task, about, fits, reason, note);
        }
        return "redirect:/desk/tasks/" + task + (about.isSection() ? "?tab=form" : "") + "#" + about.anchor();
    }

    @PostMapping("/desk/tasks/{task}/complete")
    String complete(@PathVariable String task, Filled filled, HttpSession session, RedirectAttributes next) {
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

    private void act(WorkItem item, Filled filled) {
        switch (item.block()) {
            case CHECK_COMPLETENESS -> check(item.id(), filled);
            case REVIEW -> review(item.id(), filled);
            case INSPECT -> inspect(item.id(), filled);
            case DECIDE, APPROVE -> decide(item.id(), filled);
            case DELIVER -> window.handOver(item.id(), given(filled.receiver()), given(filled.proof()));
            case CONFIRM_WITHDRAWAL ->
                window.answerWithdrawal(
                        item.id(), chosen(filled, "confirm", "decline").equals("confirm"));
            case CORRECT_FILING, CORRECT_BRANCH, SUPPLY_LATER, SUPPLY_PHASE ->
                throw Refusal.conflict("approval.other-step");
        }
    }

    private void check(String task, Filled filled) {
        switch (chosen(filled, "accept", "notice", "refuse")) {
            case "accept" -> window.accept(task);
            case "notice" -> window.giveNotice(task);
            default -> window.refuse(task, filled.words(), given(filled.whereToGo()));
        }
    }

    private void review(String task, Filled filled) {
        switch (chosen(filled, "ready", "inspect", "return")) {
            case "ready" -> branches.passOn(task, false, filled.words());
            case "inspect" -> branches.passOn(task, true, filled.words());
            default -> branches.giveBack(task, filled.words());
        }
    }

    private void inspect(String task, Filled filled) {
        if (chosen(filled, "record", "sign").equals("sign")) {
            branches.sign(task, readRecord(filled.recordedAt()));
            return;
        }
        var on = filled.on();
        var passed = filled.passed();
        if (on == null || passed == null) {
            throw Refusal.invalid("filing.inspection-incomplete");
        }
        branches.inspect(task, on, passed, filled.words());
    }

    /** The version of the record that the officer read. */
    private static LocalDateTime readRecord(@Nullable LocalDateTime recordedAt) {
        if (recordedAt == null) {
            throw Refusal.conflict("filing.record-rewritten");
        }
        return recordedAt;
    }

    private void decide(String task, Filled filled) {
        switch (chosen(filled, "grant", "deny", "again")) {
            case "grant" -> branches.decide(task, true, filled.words());
            case "deny" -> branches.decide(task, false, filled.words());
            default -> branches.reviewAgain(task);
        }
    }

    private static String chosen(Filled filled, String... outcomes) {
        for (var outcome : outcomes) {
            if (outcome.equals(filled.outcomeOrNone())) {
                return outcome;
            }
        }
        throw Refusal.invalid("approval.no-outcome");
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}

package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Correction.Target;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves verdicts on single materials and sections, before the step is completed. */
@Controller
class VerdictActs {

    private final WorkQueue queue;
    private final WindowDesk window;
    private final BranchDesk branches;

    VerdictActs(WorkQueue queue, WindowDesk window, BranchDesk branches) {
        this.queue = queue;
        this.window = window;
        this.branches = branches;
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

    /** Saves that the other materials comply which the page showed without a verdict. */
    @PostMapping("/desk/tasks/{task}/verdicts/rest")
    String rest(@PathVariable String task, @RequestParam(defaultValue = "") List<String> target) {
        var seen = target.stream().map(Target::of).toList();
        if (queue.require(task).block() == Block.CHECK_COMPLETENESS) {
            window.complyRest(task, seen);
        } else {
            branches.complyRest(task, seen);
        }
        return "redirect:/desk/tasks/" + task + "#step";
    }

    /** Records that the officer saw the original of a material. */
    @PostMapping("/desk/tasks/{task}/originals")
    String original(@PathVariable String task, @RequestParam String material) {
        if (queue.require(task).block() == Block.CHECK_COMPLETENESS) {
            window.seeOriginal(task, material);
        } else {
            branches.seeOriginal(task, material);
        }
        return "redirect:/desk/tasks/" + task + "#" + Target.material(material).anchor();
    }
}

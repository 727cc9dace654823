package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.approval.letters.NoticePreview;
import gov.newarea.onestop.approval.queue.WorkQueue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Previews the one-off notice. */
@Controller
class NoticePage {

    private final WorkQueue queue;
    private final CaseAccess access;
    private final NoticePreview preview;

    NoticePage(WorkQueue queue, CaseAccess access, NoticePreview preview) {
        this.queue = queue;
        this.access = access;
        this.preview = preview;
    }

    @GetMapping("/desk/tasks/{task}/notice")
    String show(@PathVariable String task, Model model) {
        var item = queue.require(task);
        var filing = access.requireReadable(item.filing());
        model.addAttribute("task", item);
        model.addAttribute("filing", filing);
        model.addAttribute("points", preview.points(filing));
        model.addAttribute("correctBy", preview.correctBy());
        return "desk/notice";
    }
}

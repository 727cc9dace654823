package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.approval.desk.WindowDesk;
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
    private final WindowDesk window;

    NoticePage(WorkQueue queue, CaseAccess access, WindowDesk window) {
        this.queue = queue;
        this.access = access;
        this.window = window;
    }

    @GetMapping("/desk/tasks/{task}/notice")
    String show(@PathVariable String task, Model model) {
        var item = queue.require(task);
        var filing = access.requireReadable(item.filing());
        model.addAttribute("task", item);
        model.addAttribute("filing", filing);
        var notice = window.notice(filing.id());
        model.addAttribute("points", notice.points());
        model.addAttribute("correctBy", notice.correctBy());
        return "desk/notice";
    }
}

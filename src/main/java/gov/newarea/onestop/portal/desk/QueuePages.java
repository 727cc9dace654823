package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.Block;
import gov.newarea.onestop.approval.desk.CaseNotes;
import gov.newarea.onestop.approval.queue.QueueReader;
import gov.newarea.onestop.approval.queue.QueueReader.Tab;
import gov.newarea.onestop.approval.queue.SavedFilters;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Role;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows an officer's queue, sorted by due date. */
@Controller
class QueuePages {

    /** Session attribute: the last address of the queue, for links back to it. */
    static final String LAST = "desk.last";

    private static final int SIZE = 25;

    private static final List<Block> BLOCKS = List.of(
            Block.CHECK_COMPLETENESS,
            Block.REVIEW,
            Block.INSPECT,
            Block.DECIDE,
            Block.APPROVE,
            Block.CONFIRM_WITHDRAWAL,
            Block.DELIVER);

    private final QueueReader queue;
    private final QueueRows rows;
    private final SavedFilters filters;
    private final CaseNotes notes;
    private final Catalog catalog;

    QueuePages(QueueReader queue, QueueRows rows, SavedFilters filters, CaseNotes notes, Catalog catalog) {
        this.queue = queue;
        this.rows = rows;
        this.filters = filters;
        this.notes = notes;
        this.catalog = catalog;
    }

    @GetMapping("/desk")
    String queue(
            @ModelAttribute("view") QueueView view,
            @ModelAttribute("actor") Actor actor,
            Model model,
            HttpSession session) {
        if (!actor.holds(Role.WINDOW) && !actor.holds(Role.REVIEWER) && !actor.holds(Role.DECIDER)) {
            return "redirect:/desk/search";
        }
        var page = queue.page(view.query(SIZE));
        session.setAttribute(LAST, view.address());
        model.addAttribute("rows", rows.of(page.items()));
        model.addAttribute("page", page);
        model.addAttribute("counts", queue.counts());
        model.addAttribute("tabs", actor.holds(Role.DECIDER) ? Tab.values() : withoutDepartment());
        model.addAttribute("blocks", BLOCKS);
        model.addAttribute("items", items());
        model.addAttribute("saved", filters.list());
        model.addAttribute("asked", notes.askedOfMe());
        model.addAttribute("signatures", queue.toSign());
        return "desk/queue";
    }

    private List<String> items() {
        return catalog.bundles().stream()
                .flatMap(bundle -> bundle.items().stream())
                .distinct()
                .toList();
    }

    private static Tab[] withoutDepartment() {
        return new Tab[] {Tab.OPEN, Tab.MINE, Tab.WAITING, Tab.DONE};
    }
}

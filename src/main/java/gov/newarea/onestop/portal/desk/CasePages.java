package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Correction.Corrected;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Reception;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a case to officers. */
@Controller
class CasePages {

    private static final List<String> TABS = List.of("materials", "form", "branches", "drawing", "timeline", "notes");

    private final WorkQueue queue;
    private final CaseAccess access;
    private final CaseFile file;
    private final StepFacts facts;

    CasePages(WorkQueue queue, CaseAccess access, CaseFile file, StepFacts facts) {
        this.queue = queue;
        this.access = access;
        this.file = file;
        this.facts = facts;
    }

    /** Adds what the forms of single steps need besides the case. */
    @org.springframework.stereotype.Component
    record StepFacts(FilingRecords records, Catalog catalog, QueueRows rows, PreviewPages.Previews previews) {

        /** The correction that led back to the task: its own, or that of another branch. */
        @Nullable
        Corrected corrected(WorkItem item) {
            var scope = item.item().isEmpty() ? Reception.WINDOW : item.item();
            return !item.corrected()
                    ? null
                    : records.corrected(item.filing(), scope)
                            .or(() -> records.corrected(item.filing(), ""))
                            .orElse(null);
        }

        void lay(WorkItem item, Model model) {
            model.addAttribute("row", rows.of(item));
            model.addAttribute("previews", previews.of(item));
            if (!item.item().isEmpty()) {
                model.addAttribute("branch", records.branch(item.filing(), item.item()));
                model.addAttribute(
                        "record", records.inspection(item.filing(), item.item()).orElse(null));
                model.addAttribute("inspects", catalog.item(item.item()).inspection());
                model.addAttribute(
                        "basis", String.join("；", catalog.item(item.item()).basis()));
            }
        }
    }

    @GetMapping("/desk/tasks/{task}")
    String task(@PathVariable String task, Shown shown, Model model, HttpSession session) {
        var seen = queue.see(task);
        var item = seen.item();
        var filing = access.requireReadable(item.filing());
        file.lay(filing, seen.stand() == WorkQueue.Stand.ACT ? scope(item) : "", facts.corrected(item), model);
        facts.lay(item, model);
        model.addAttribute("task", item);
        model.addAttribute("stand", seen.stand().name());
        model.addAttribute("transfers", seen.transfers());
        model.addAttribute("receivers", seen.receivers());
        return page("/desk/tasks/" + task, filing.id(), shown, model, session);
    }

    /** Shows a case without a task: one done, found by search, or supervised. */
    @GetMapping("/desk/filings/{id}")
    String filing(@PathVariable FilingId id, Shown shown, Model model, HttpSession session) {
        file.lay(
                access.requireReadable(id),
                "",
                facts.records().corrected(id, "").orElse(null),
                model);
        model.addAttribute("stand", "READ");
        model.addAttribute("transfers", false);
        model.addAttribute("receivers", List.of());
        return page("/desk/filings/" + id.value(), id, shown, model, session);
    }

    /**
     * What somebody wants to see of a case.
     *
     * @param open the path to a called drawing
     * @param folded whether its side paths are left out
     */
    record Shown(@Nullable String tab, @Nullable String open, @Nullable Boolean folded) {

        String tabOrFirst() {
            return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        }
    }

    private String page(String address, FilingId id, Shown shown, Model model, HttpSession session) {
        model.addAttribute("address", address);
        model.addAttribute("tabs", TABS);
        model.addAttribute("tab", shown.tabOrFirst());
        if (shown.tabOrFirst().equals("drawing")) {
            file.draw(id, Objects.requireNonNullElse(shown.open(), ""), Boolean.TRUE.equals(shown.folded()), model);
        }
        model.addAttribute("back", Back.to(session));
        return "desk/case";
    }

    /** The scope in which the step gives verdicts; empty if it gives none. */
    private static String scope(WorkItem item) {
        return switch (item.block()) {
            case CHECK_COMPLETENESS -> Reception.WINDOW;
            case REVIEW -> item.item();
            default -> "";
        };
    }
}

package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.ServiceItem;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.portal.PageText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the task list of a draft. */
@Controller
@RequestMapping("/apply/{id}")
class TaskListPage {

    private final FormTable table;
    private final TaskLists lists;
    private final Drafting drafting;
    private final Catalog catalog;
    private final PageText words;

    TaskListPage(FormTable table, TaskLists lists, Drafting drafting, Catalog catalog, PageText words) {
        this.table = table;
        this.lists = lists;
        this.drafting = drafting;
        this.catalog = catalog;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable FilingId id, Model model) {
        var sheet = table.open(id);
        if (sheet.filing().state() != Filing.State.DRAFT) {
            return "redirect:/filings/" + id.value();
        }
        model.addAttribute("filing", sheet.filing());
        var bundle = catalog.bundle(sheet.filing().bundle()).orElseThrow();
        model.addAttribute("bundle", bundle);
        var options = bundle.items().stream()
                .map(catalog::item)
                .filter(ServiceItem::optional)
                .toList();
        model.addAttribute("options", options);
        model.addAttribute(
                "chosen",
                options.stream()
                        .filter(item -> sheet.filing().items().contains(item.code()))
                        .count());
        model.addAttribute("list", lists.of(sheet));
        return "citizen/tasks";
    }

    @PostMapping("/discard")
    String discard(@PathVariable FilingId id, RedirectAttributes next) {
        drafting.discard(id);
        next.addFlashAttribute("notice", words.say("citizen.tasks.discarded"));
        return "redirect:/filings";
    }
}

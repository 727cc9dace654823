package gov.newarea.onestop.portal.admin;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.Engine.Incident;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.store.ContentStore;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists failed steps with a retry, and damaged files. */
@Controller
class IncidentPage {

    private final Engine engine;
    private final FilingRecords records;
    private final ContentStore store;
    private final MessageSource messages;

    IncidentPage(Engine engine, FilingRecords records, ContentStore store, MessageSource messages) {
        this.engine = engine;
        this.records = records;
        this.store = store;
        this.messages = messages;
    }

    @GetMapping("/admin")
    String home() {
        return "redirect:/admin/incidents";
    }

    @GetMapping("/admin/incidents")
    String list(Model model) {
        var incidents = engine.incidents();
        model.addAttribute("incidents", incidents);
        model.addAttribute("numbers", numbers(incidents));
        model.addAttribute("trouble", store.trouble().map(Refusal::code).orElse(""));
        model.addAttribute("damaged", store.damaged());
        return "admin/incidents";
    }

    @PostMapping("/admin/incidents/{id}/retry")
    String retry(@PathVariable String id, Locale locale, RedirectAttributes next) {
        engine.retry(id);
        next.addFlashAttribute("notice", messages.getMessage("admin.incidents.retried", null, locale));
        return "redirect:/admin/incidents";
    }

    private Map<String, String> numbers(java.util.List<Incident> incidents) {
        return incidents.stream()
                .map(Incident::filing)
                .filter(filing -> !filing.value().isEmpty())
                .distinct()
                .collect(Collectors.toMap(
                        filing -> filing.value(),
                        filing -> String.valueOf(records.require(filing).number())));
    }
}

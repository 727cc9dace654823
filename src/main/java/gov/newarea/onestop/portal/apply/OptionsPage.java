package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.ServiceItem;
import gov.newarea.onestop.filing.Drafting;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.form.Forms;
import gov.newarea.onestop.portal.PageText;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the optional items of a draft, and shows what each adds. */
@Controller
@RequestMapping("/apply/{id}/options")
class OptionsPage {

    private final FormTable table;
    private final Drafting drafting;
    private final Catalog catalog;
    private final Forms forms;
    private final PageText words;

    OptionsPage(FormTable table, Drafting drafting, Catalog catalog, Forms forms, PageText words) {
        this.table = table;
        this.drafting = drafting;
        this.catalog = catalog;
        this.forms = forms;
        this.words = words;
    }

    /** An optional item, and the sections and materials that come with it. */
    record Choice(ServiceItem item, boolean chosen, List<Localized> sections, List<Localized> materials) {}

    @GetMapping
    String show(@PathVariable FilingId id, Model model) {
        var filing = table.open(id).filing();
        if (filing.state() != Filing.State.DRAFT) {
            return "redirect:/filings/" + id.value();
        }
        model.addAttribute("filing", filing);
        model.addAttribute("choices", choices(filing));
        return "citizen/options";
    }

    @PostMapping
    String choose(
            @PathVariable FilingId id,
            @RequestParam(defaultValue = "") List<String> optional,
            RedirectAttributes next) {
        drafting.choose(id, optional);
        next.addFlashAttribute("notice", words.say("citizen.options.kept"));
        return "redirect:/apply/" + id.value();
    }

    private List<Choice> choices(Filing filing) {
        return catalog.bundle(filing.bundle()).orElseThrow().items().stream()
                .map(catalog::item)
                .filter(ServiceItem::optional)
                .map(item -> new Choice(
                        item, filing.items().contains(item.code()), sections(filing, item), added(filing, item)))
                .toList();
    }

    private List<Localized> sections(Filing filing, ServiceItem item) {
        var form = forms.require(catalog.bundle(filing.bundle()).orElseThrow().form());
        return form.sections().stream()
                .filter(section -> section.item().equals(item.code()))
                .map(section -> section.label())
                .toList();
    }

    /** Materials that no other item asks for. */
    private List<Localized> added(Filing filing, ServiceItem item) {
        var others = filing.items().stream()
                .filter(Predicate.not(item.code()::equals))
                .toList();
        var asked = catalog.materials(others);
        return catalog
                .materials(
                        Stream.concat(others.stream(), Stream.of(item.code())).toList())
                .stream()
                .filter(need -> asked.stream().noneMatch(each -> each.material().equals(need.material())))
                .map(need -> catalog.material(need.material()).name())
                .toList();
    }
}

package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.catalog.Catalog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hall: what can be done here, and finding it. */
@Controller
class HallPages {

    private static final int LONGEST_SEARCH = 100;

    private final Catalog catalog;
    private final GuideDesk guides;

    HallPages(Catalog catalog, GuideDesk guides) {
        this.catalog = catalog;
        this.guides = guides;
    }

    @GetMapping("/")
    String hall(Model model) {
        model.addAttribute("cards", guides.cards(catalog.bundles()));
        return "open/hall";
    }

    @GetMapping("/items")
    String items(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String department,
            Model model) {
        String asked = text.strip();
        String words = asked.length() > LONGEST_SEARCH ? asked.substring(0, LONGEST_SEARCH) : asked;
        model.addAttribute("q", words);
        model.addAttribute("theme", theme);
        model.addAttribute("department", department);
        model.addAttribute("themes", guides.themes());
        model.addAttribute("departments", guides.departments());
        model.addAttribute("cards", guides.cards(catalog.search(words, theme, department)));
        return "open/items";
    }
}

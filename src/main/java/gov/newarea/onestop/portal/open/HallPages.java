package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.portal.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows the hall: lists and searches bundles and items. */
@Controller
class HallPages {

    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_NEAREST = 3;
    private static final int MOST_POPULAR = 6;

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
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String asked = text.strip();
        String words = asked.length() > LONGEST_SEARCH ? asked.substring(0, LONGEST_SEARCH) : asked;
        model.addAttribute("q", words);
        model.addAttribute("theme", theme);
        model.addAttribute("department", department);
        model.addAttribute("themes", guides.themes());
        model.addAttribute("departments", guides.departments());
        var found = catalog.search(words, theme, department);
        var shown = Paging.of(found.stream().skip(Paging.offset(page)).toList(), page);
        model.addAttribute("found", found.size());
        model.addAttribute("shown", shown);
        model.addAttribute("address", address(words, theme, department));
        model.addAttribute("cards", guides.cards(shown.rows()));
        if (found.isEmpty()) {
            helpOn(words, model);
        }
        return "open/items";
    }

    /** What to offer where nothing was found: what comes nearest, and what people look for most. */
    private void helpOn(String words, Model model) {
        var nearest = catalog.nearest(words, MOST_NEAREST);
        model.addAttribute("nearest", nearest);
        model.addAttribute(
                "popular",
                catalog.bundles().stream()
                        .filter(bundle -> bundle.open() && !nearest.contains(bundle))
                        .limit(MOST_POPULAR)
                        .toList());
    }

    /** The address of the same search, up to the number of the page. */
    private static String address(String words, String theme, String department) {
        return UriComponentsBuilder.fromPath("/items")
                .queryParam("q", "{q}")
                .queryParam("theme", "{theme}")
                .queryParam("department", "{department}")
                .encode()
                .buildAndExpand(words, theme, department)
                .toUriString();
    }
}

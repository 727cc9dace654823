package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingState;
import gov.newarea.onestop.identity.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own filings, the newest first. */
@Controller
class FilingsPage {

    private static final int SIZE = 20;

    private final Archive archive;
    private final Catalog catalog;
    private final People people;

    FilingsPage(Archive archive, Catalog catalog, People people) {
        this.archive = archive;
        this.catalog = catalog;
        this.people = people;
    }

    @GetMapping("/filings")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        int number = Math.max(1, Math.min(page, 10_000));
        var found = archive.of(people.current().id(), (number - 1) * SIZE, SIZE + 1);
        model.addAttribute(
                "filings", found.stream().limit(SIZE).filter(FilingsPage::kept).toList());
        model.addAttribute("catalog", catalog);
        model.addAttribute("page", number);
        model.addAttribute("from", (number - 1) * SIZE + 1);
        model.addAttribute("to", (number - 1) * SIZE + Math.min(SIZE, found.size()));
        model.addAttribute("more", found.size() > SIZE);
        return "citizen/filings";
    }

    /** A draft thrown away is not a filing. */
    private static boolean kept(Filing filing) {
        return filing.number() != null || filing.state() == FilingState.DRAFT;
    }
}

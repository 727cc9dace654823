package gov.newarea.onestop.portal.citizen;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Archive;
import gov.newarea.onestop.filing.OwnFilings;
import gov.newarea.onestop.filing.OwnFilings.Stage;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.portal.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A person's own filings, the one touched last first. */
@Controller
class FilingsPage {

    private final Archive archive;
    private final Catalog catalog;
    private final People people;

    FilingsPage(Archive archive, Catalog catalog, People people) {
        this.archive = archive;
        this.catalog = catalog;
        this.people = people;
    }

    @GetMapping("/filings")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "ALL") Stage stage,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var wanted = new OwnFilings(people.current().id(), text, stage);
        model.addAttribute("filings", Paging.of(archive.of(wanted, Paging.offset(page), Paging.SIZE + 1), page));
        model.addAttribute("catalog", catalog);
        model.addAttribute("text", text.strip());
        model.addAttribute("stage", stage);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("address", address(text.strip(), stage));
        return "citizen/filings";
    }

    /** The address of the same list, up to the number of the page. */
    private static String address(String text, Stage stage) {
        return UriComponentsBuilder.fromPath("/filings")
                .queryParam("text", "{text}")
                .queryParam("stage", stage)
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }
}

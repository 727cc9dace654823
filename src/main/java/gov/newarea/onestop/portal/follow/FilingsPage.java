package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.OwnFilingsQuery;
import gov.newarea.onestop.filing.OwnFilingsQuery.Stage;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.portal.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists a person's own filings, last changed first. */
@Controller
class FilingsPage {

    private final FilingRecords records;
    private final Catalog catalog;
    private final People people;

    FilingsPage(FilingRecords records, Catalog catalog, People people) {
        this.records = records;
        this.catalog = catalog;
        this.people = people;
    }

    @GetMapping("/filings")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "ALL") Stage stage,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var wanted = new OwnFilingsQuery(people.current().id(), text, stage);
        model.addAttribute("filings", Paging.of(records.of(wanted, Paging.offset(page), Paging.SIZE + 1), page));
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

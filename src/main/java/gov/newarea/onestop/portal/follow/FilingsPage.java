package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.portal.Paging;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists a person's own filings, last changed first. */
@Controller
class FilingsPage {

    /** How far filings are, as applicants ask. */
    enum Stage {
        ALL(EnumSet.allOf(Filing.State.class)),
        DRAFT(EnumSet.of(Filing.State.DRAFT)),
        RUNNING(EnumSet.of(
                Filing.State.CHECKING, Filing.State.CORRECTING, Filing.State.ACCEPTED, Filing.State.ISSUING)),
        CLOSED(EnumSet.of(
                Filing.State.GRANTED,
                Filing.State.PART_GRANTED,
                Filing.State.REFUSED,
                Filing.State.NOT_ACCEPTED,
                Filing.State.WITHDRAWN));

        private final Set<Filing.State> states;

        Stage(Set<Filing.State> states) {
            this.states = states;
        }
    }

    private final FilingRecords records;
    private final Catalog catalog;

    FilingsPage(FilingRecords records, Catalog catalog) {
        this.records = records;
        this.catalog = catalog;
    }

    @GetMapping("/filings")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "ALL") Stage stage,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var own = records.own(text, stage.states, Paging.offset(page), Paging.SIZE + 1);
        model.addAttribute("filings", Paging.of(own, page));
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

package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.portal.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches filings that the officer may read. */
@Controller
class SearchPage {

    private final CaseAccess access;
    private final OwnMatter ownMatter;

    SearchPage(CaseAccess access, OwnMatter ownMatter) {
        this.access = access;
        this.ownMatter = ownMatter;
    }

    @GetMapping({"/desk/search", "/desk/cases"})
    String search(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("text", text.strip());
        var found = access.search(text, Paging.offset(page), Paging.SIZE + 1);
        model.addAttribute("filings", Paging.of(found, page));
        model.addAttribute("own", ownMatter.among(found.stream().map(Filing::id).toList()));
        return "desk/search";
    }
}

package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.CaseAccess;
import gov.newarea.onestop.portal.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks filings up among those the officer may read. */
@Controller
class SearchPage {

    private final CaseAccess access;

    SearchPage(CaseAccess access) {
        this.access = access;
    }

    @GetMapping({"/desk/search", "/desk/cases"})
    String search(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("text", text.strip());
        model.addAttribute("filings", Paging.of(access.search(text, Paging.offset(page), Paging.SIZE + 1), page));
        return "desk/search";
    }
}

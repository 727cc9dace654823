package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.portal.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets reviewers check filings in reception, so that the one-off notice contains all faults. */
@Controller
class PreCheckPages {

    private final CaseAccess access;
    private final BranchDesk branches;
    private final CasePapers papers;
    private final OwnMatter ownMatter;

    PreCheckPages(CaseAccess access, BranchDesk branches, CasePapers papers, OwnMatter ownMatter) {
        this.access = access;
        this.branches = branches;
        this.papers = papers;
        this.ownMatter = ownMatter;
    }

    @GetMapping("/desk/precheck")
    String list(Model model) {
        var waiting = access.toPreCheck(Paging.SIZE * 4);
        model.addAttribute("filings", waiting);
        model.addAttribute(
                "own", ownMatter.among(waiting.stream().map(Filing::id).toList()));
        return "desk/precheck";
    }

    @GetMapping("/desk/precheck/{id}")
    String one(@PathVariable FilingId id, @RequestParam(defaultValue = "") String item, Model model) {
        var filing = access.requireReadable(id);
        var own = access.ownBranches(id);
        var shown = own.stream()
                .map(branch -> branch.item())
                .filter(code -> item.isEmpty() || code.equals(item))
                .findFirst()
                .orElse("");
        model.addAttribute("filing", filing);
        model.addAttribute("own", own);
        model.addAttribute("item", shown);
        model.addAttribute("materials", papers.materials(filing, shown, null));
        return "desk/precheck-one";
    }

    @PostMapping("/desk/precheck/{id}")
    String find(
            @PathVariable FilingId id,
            @RequestParam String item,
            @RequestParam String target,
            @RequestParam boolean fits,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note) {
        access.requireReadable(id);
        var about = Target.of(target);
        branches.find(id, item, about, fits, reason, note);
        return "redirect:/desk/precheck/" + id.value() + "?item=" + item + "#" + about.anchor();
    }
}

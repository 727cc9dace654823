package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.portal.PageText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdraws a filing: at once before acceptance, with an officer's consent afterwards. */
@Controller
@RequestMapping("/filings/{id}/withdraw")
class WithdrawPage {

    private final FilingRecords records;
    private final Submission submission;
    private final PageText words;

    WithdrawPage(FilingRecords records, Submission submission, PageText words) {
        this.records = records;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable FilingId id, Model model) {
        var filing = records.requireOwn(id);
        model.addAttribute("filing", filing);
        model.addAttribute("accepted", filing.state() == Filing.State.ACCEPTED);
        return FilingPage.mayWithdraw(filing) ? "citizen/withdraw" : "redirect:/filings/" + id.value();
    }

    @PostMapping
    String withdraw(
            @PathVariable FilingId id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        boolean accepted = records.requireOwn(id).state() == Filing.State.ACCEPTED;
        var typed = reason.strip();
        submission.askWithdrawal(id, typed.substring(0, Math.min(typed.length(), 500)));
        next.addFlashAttribute("notice", words.say(accepted ? "citizen.withdraw.asked" : "citizen.withdraw.done"));
        return "redirect:/filings/" + id.value();
    }
}

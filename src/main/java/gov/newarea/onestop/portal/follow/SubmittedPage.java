package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.portal.SubmittedCopy;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows applicants what they submitted. */
@Controller
@RequestMapping("/filings/{id}")
class SubmittedPage {

    private final FilingRecords records;
    private final SubmittedCopy copy;

    SubmittedPage(FilingRecords records, SubmittedCopy copy) {
        this.records = records;
        this.copy = copy;
    }

    @GetMapping("/submitted")
    String show(@PathVariable FilingId id, Model model, Locale locale) {
        var filing = submitted(id);
        var submission = copy.of(filing, locale);
        model.addAttribute("filing", filing);
        model.addAttribute("submission", submission);
        model.addAttribute("values", submission.answers());
        model.addAttribute("corrected", !records.corrections(id).isEmpty());
        return "citizen/submitted";
    }

    @GetMapping("/submitted.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable FilingId id, Locale locale) {
        return copy.pdf(submitted(id), locale);
    }

    private Filing submitted(FilingId id) {
        var filing = records.requireOwn(id);
        if (filing.state() == Filing.State.DRAFT) {
            throw Refusal.notFound("filing.unknown");
        }
        return filing;
    }
}

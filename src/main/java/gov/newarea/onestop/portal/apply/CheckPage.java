package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.Filing.Delivery;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.Submission;
import gov.newarea.onestop.portal.PageText;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows all answers before submission, with the declaration. A second submission leads to the same receipt. */
@Controller
@RequestMapping("/apply/{id}/check")
class CheckPage {

    private final CheckDesk desk;
    private final Submission submission;
    private final PageText words;

    CheckPage(CheckDesk desk, Submission submission, PageText words) {
        this.desk = desk;
        this.submission = submission;
        this.words = words;
    }

    /** The declaration and delivery chosen below the answers. */
    record Choice(boolean declared, boolean warned, boolean followLater, Delivery way, String where) {

        static Choice of(Filing filing) {
            return new Choice(false, false, false, filing.delivery(), filing.deliveryAddress());
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable FilingId id, Locale locale) {
        var sheet = desk.open(id);
        return sheet.filing().state() == Filing.State.DRAFT
                ? desk.page(sheet, Choice.of(sheet.filing()), Map.of(), locale)
                : new ModelAndView("redirect:/filings/" + id.value());
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable FilingId id,
            @RequestParam(defaultValue = "false") boolean declared,
            @RequestParam(defaultValue = "false") boolean warned,
            @RequestParam(defaultValue = "false") boolean followLater,
            @RequestParam(defaultValue = "ONLINE") Delivery delivery,
            @RequestParam(defaultValue = "") String address,
            Locale locale) {
        var choice = new Choice(declared, warned, followLater, delivery, address);
        var sheet = desk.open(id);
        if (sheet.filing().state() == Filing.State.DRAFT) {
            var problems = !choice.warned() && !desk.warnings(sheet, locale).isEmpty()
                    ? Map.of("warned", words.say("citizen.check.warned.wrong"))
                    : send(id, choice);
            if (!problems.isEmpty()) {
                var page = desk.page(desk.open(id), choice, problems, locale);
                page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                return page;
            }
        }
        return new ModelAndView("redirect:/filings/" + id.value() + "/receipt");
    }

    /** Errors by field; empty once it is submitted. */
    private Map<String, String> send(FilingId id, Choice choice) {
        try {
            submission.submit(id, choice.declared(), choice.followLater(), choice.way(), choice.where());
            return Map.of();
        } catch (Refusal refusal) {
            if (refusal.code().equals("filing.not-draft")) {
                return Map.of();
            }
            var field =
                    switch (refusal.code()) {
                        case "filing.no-address", "filing.too-long" -> "address";
                        case "filing.not-declared" -> "declared";
                        default -> "answers";
                    };
            return Map.of(field, words.why(refusal));
        }
    }
}

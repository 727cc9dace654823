package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.portal.PageText;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saves a section of the form while the applicant types. */
@Controller
class SectionAutosave {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final FormTable table;
    private final PageText words;
    private final Contradictions contradictions;
    private final KeptTexts keptTexts;
    private final Clock clock;

    SectionAutosave(FormTable table, PageText words, Contradictions contradictions, KeptTexts keptTexts, Clock clock) {
        this.table = table;
        this.words = words;
        this.contradictions = contradictions;
        this.keptTexts = keptTexts;
        this.clock = clock;
    }

    /**
     * Answers with what the product fills in and where the section contradicts others. If the page is outdated, it saves nothing and
     * shows a message.
     */
    @PostMapping(path = "/apply/{id}/sections/{key}", params = "autosave")
    String autosave(
            @PathVariable FilingId id,
            @PathVariable String key,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        try {
            var sheet = table.keep(id, key, request.getParameterMap());
            model.addAttribute("mark", sheet.mark(key));
            model.addAttribute("filledIn", sheet.filledIn(key, locale));
            model.addAttribute("contradictions", contradictions.of(sheet, key, locale));
            model.addAttribute(
                    "saved",
                    words.say("citizen.section.saved", LocalTime.now(clock).format(TIME)));
            model.addAttribute("tidied", keptTexts.say(sheet, key, request.getParameterMap(), locale));
        } catch (Refusal refusal) {
            FormTable.requireChangedElsewhere(refusal);
            model.addAttribute("saved", words.say("citizen.section.stale"));
        }
        return "citizen/section :: kept";
    }
}

package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.queue.Absences;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the deputy of an officer who is away. */
@Controller
class AbsencePage {

    private final Absences absences;
    private final DeskText words;

    AbsencePage(Absences absences, DeskText words) {
        this.absences = absences;
        this.words = words;
    }

    @GetMapping("/desk/absence")
    String show(Model model) {
        model.addAttribute("absence", absences.own().orElse(null));
        model.addAttribute("candidates", absences.candidates());
        return "desk/absence";
    }

    @PostMapping("/desk/absence")
    String name(
            @RequestParam String deputy,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            RedirectAttributes next) {
        absences.name(deputy, from, to);
        next.addFlashAttribute("notice", words.say("desk.absence.named"));
        return "redirect:/desk/absence";
    }

    @PostMapping("/desk/absence/end")
    String end(RedirectAttributes next) {
        absences.end();
        next.addFlashAttribute("notice", words.say("desk.absence.ended"));
        return "redirect:/desk/absence";
    }
}

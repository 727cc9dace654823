package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.approval.desk.CaseAccess;
import gov.newarea.onestop.approval.desk.CaseNotes;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.portal.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes notes between officers, and unlocks a second notice for supervisors. */
@Controller
class NoteActs {

    private final CaseAccess access;
    private final CaseNotes notes;
    private final WindowDesk window;
    private final DeskText words;

    NoteActs(CaseAccess access, CaseNotes notes, WindowDesk window, DeskText words) {
        this.access = access;
        this.notes = notes;
        this.window = window;
        this.words = words;
    }

    @PostMapping("/desk/filings/{id}/notes")
    String write(
            @PathVariable FilingId id,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String answers,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes next) {
        access.requireReadable(id);
        if (answers.isEmpty()) {
            notes.write(id, colleague, body);
        } else {
            notes.answer(id, answers, body);
        }
        next.addFlashAttribute("notice", words.say("desk.notes.written"));
        return "redirect:"
                + Addresses.ours(back)
                        .filter(address -> address.startsWith("/desk/"))
                        .orElse("/desk/filings/" + id.value() + "?tab=notes");
    }

    @PostMapping("/desk/filings/{id}/unlock")
    String unlock(@PathVariable FilingId id, @RequestParam String reason, RedirectAttributes next) {
        access.requireReadable(id);
        window.unlockNotice(id, reason);
        next.addFlashAttribute("notice", words.say("desk.unlock.done"));
        return "redirect:/desk/filings/" + id.value();
    }
}

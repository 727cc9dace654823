package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.certificate.CodeOverrides;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Checks credit codes, and records codes in use that do not conform. */
@Controller
class CodePage {

    private final CodeOverrides overrides;
    private final DeskText words;

    CodePage(CodeOverrides overrides, DeskText words) {
        this.overrides = overrides;
        this.words = words;
    }

    @GetMapping("/desk/codes")
    String check(@RequestParam(defaultValue = "") String code, Model model) {
        var asked = asWritten(code);
        model.addAttribute("code", asked);
        model.addAttribute("check", asked.isEmpty() ? null : overrides.check(asked));
        return "desk/codes";
    }

    @PostMapping("/desk/codes")
    String record(@RequestParam String code, @RequestParam String ground, RedirectAttributes next) {
        var meant = asWritten(code);
        overrides.record(meant, ground);
        next.addFlashAttribute("notice", words.say("desk.codes.recorded", meant));
        return "redirect:/desk/codes?code=" + UriUtils.encodeQueryParam(meant, "UTF-8");
    }

    /** Converts codes to capitals. */
    private static String asWritten(String code) {
        return Typed.code(code);
    }
}

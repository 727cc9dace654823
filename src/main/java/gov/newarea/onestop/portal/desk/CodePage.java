package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.certificate.CodeOverrides;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Looks credit codes over, and records those in use although they do not conform. */
@Controller
class CodePage {

    private final CodeOverrides overrides;
    private final DeskWords words;

    CodePage(CodeOverrides overrides, DeskWords words) {
        this.overrides = overrides;
        this.words = words;
    }

    @GetMapping("/desk/codes")
    String check(@RequestParam(defaultValue = "") String code, Model model) {
        var asked = code.strip().toUpperCase(Locale.ROOT);
        model.addAttribute("code", asked);
        model.addAttribute("check", asked.isEmpty() ? null : overrides.check(asked));
        return "desk/codes";
    }

    @PostMapping("/desk/codes")
    String record(@RequestParam String code, @RequestParam String ground, RedirectAttributes next) {
        overrides.record(code, ground);
        next.addFlashAttribute("notice", words.say("desk.codes.recorded", code));
        return "redirect:/desk/codes?code=" + UriUtils.encodeQueryParam(code, "UTF-8");
    }
}

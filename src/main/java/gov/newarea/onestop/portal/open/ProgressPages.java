package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Typed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the progress of a filing to anyone with its number and lookup code. */
@Controller
@RequestMapping("/progress")
class ProgressPages {

    private final NumberedProgress lookup;
    private final MessageSource messages;

    ProgressPages(NumberedProgress lookup, MessageSource messages) {
        this.lookup = lookup;
        this.messages = messages;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("code", "");
        return "open/progress";
    }

    /** Uses POST, so that the code stays out of addresses and logs. */
    @PostMapping
    ModelAndView look(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Locale locale) {
        String numberGiven = Typed.narrow(number);
        String codeGiven = Typed.code(code);
        var problems = problems(numberGiven, codeGiven, locale);
        var found = problems.isEmpty() ? lookup.find(numberGiven, codeGiven) : Optional.<Progress>empty();
        if (found.isPresent()) {
            return new ModelAndView("open/progress-found").addObject("progress", found.get());
        }
        if (problems.isEmpty()) {
            problems.put("number", messages.getMessage("open.progress.unknown", null, locale));
        }
        return new ModelAndView("open/progress", HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("number", numberGiven)
                .addObject("code", codeGiven)
                .addObject("problems", problems);
    }

    private Map<String, String> problems(String number, String code, Locale locale) {
        var problems = new LinkedHashMap<String, String>();
        if (number.isEmpty() || number.length() > 40) {
            problems.put("number", messages.getMessage("open.progress.number.wrong", null, locale));
        }
        if (!code.matches("[0-9A-Z]{6}")) {
            problems.put("code", messages.getMessage("open.progress.code.wrong", null, locale));
        }
        return problems;
    }
}

package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The guide of a bundle, its drawing and its blank forms. */
@Controller
@RequestMapping("/bundles/{code}")
class GuidePages {

    private final GuideDesk guides;
    private final Engine engine;

    GuidePages(GuideDesk guides, Engine engine) {
        this.guides = guides;
        this.engine = engine;
    }

    @GetMapping
    String guide(@PathVariable String code, Model model) {
        model.addAttribute("guide", guides.guide(code));
        return "open/guide";
    }

    @GetMapping(path = "/drawing", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String drawing(@PathVariable String code, Locale locale) {
        return engine.drawing(guides.require(code).process(), locale);
    }

    @GetMapping("/materials/{key}/blank")
    String blank(@PathVariable String code, @PathVariable String key, Model model) {
        var guide = guides.guide(code);
        model.addAttribute("bundle", guide.bundle());
        model.addAttribute(
                "material",
                guide.materials().stream()
                        .map(Guide.Needed::type)
                        .filter(type -> type.key().equals(key) && type.blankForm())
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("open.no-blank")));
        return "open/blank";
    }
}

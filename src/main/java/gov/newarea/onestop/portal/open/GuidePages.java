package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.Engine.Look;
import gov.newarea.onestop.certificate.PrintedForms;
import gov.newarea.onestop.deadline.AllowedDays;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the guide of a bundle, its drawing and its blank forms. */
@Controller
@RequestMapping("/bundles/{code}")
class GuidePages {

    private final GuideDesk guides;
    private final Engine engine;
    private final PrintedForms blanks;
    private final AllowedDays days;

    GuidePages(GuideDesk guides, Engine engine, PrintedForms blanks, AllowedDays days) {
        this.guides = guides;
        this.engine = engine;
        this.blanks = blanks;
        this.days = days;
    }

    @GetMapping
    String guide(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "false") boolean whole,
            Locale locale,
            Model model) {
        var guide = guides.guide(code);
        model.addAttribute("guide", guide);
        model.addAttribute("checkDays", days.checkDays());
        model.addAttribute(
                "byLaw", days.yearByLaw(guide.bundle().limit().statutory()).orElse(null));
        model.addAttribute("drawing", engine.drawing(guide.bundle().process(), new Look(locale, open, !whole)));
        model.addAttribute("drawn", whole || !open.isEmpty());
        return "open/guide";
    }

    /** A form to download, print and fill in. */
    @GetMapping("/materials/{key}/blank")
    ResponseEntity<byte[]> blank(@PathVariable String code, @PathVariable String key, Locale locale) {
        var material = guides.guide(code).materials().stream()
                .map(Guide.Needed::type)
                .filter(type -> type.key().equals(key) && type.blankForm())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("open.no-blank"));
        var name = material.name().in(locale) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()))
                .body(blanks.blank(material, locale));
    }
}

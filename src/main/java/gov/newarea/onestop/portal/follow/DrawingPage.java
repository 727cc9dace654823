package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the live drawing of a filing. */
@Controller
@RequestMapping("/filings/{id}/drawing")
class DrawingPage {

    private final FilingRecords records;
    private final Engine engine;
    private final Lanes lanes;

    DrawingPage(FilingRecords records, Engine engine, Lanes lanes) {
        this.records = records;
        this.engine = engine;
        this.lanes = lanes;
    }

    @GetMapping
    String show(@PathVariable FilingId id, Locale locale, Model model) {
        var filing = records.requireOwn(id);
        var drawing = engine.drawing(id, locale);
        model.addAttribute("filing", filing);
        model.addAttribute("now", String.join(" ", drawing.active()));
        model.addAttribute("done", String.join(" ", drawing.done()));
        model.addAttribute("lanes", lanes.of(id));
        return "citizen/drawing";
    }

    @GetMapping(path = "/bpmn", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String drawing(@PathVariable FilingId id, Locale locale) {
        records.requireOwn(id);
        return engine.drawing(id, locale).xml();
    }
}

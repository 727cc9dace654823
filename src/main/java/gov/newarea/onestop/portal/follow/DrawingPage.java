package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.approval.Engine;
import gov.newarea.onestop.approval.Engine.Look;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the live drawing of a filing, or one that it calls; side paths are folded at first. */
@Controller
class DrawingPage {

    private final FilingRecords records;
    private final Engine engine;
    private final Lanes lanes;

    DrawingPage(FilingRecords records, Engine engine, Lanes lanes) {
        this.records = records;
        this.engine = engine;
        this.lanes = lanes;
    }

    @GetMapping("/filings/{id}/drawing")
    String show(
            @PathVariable FilingId id,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "false") boolean whole,
            Locale locale,
            Model model) {
        model.addAttribute("filing", records.requireOwn(id));
        model.addAttribute("drawing", engine.drawing(id, new Look(locale, open, !whole)));
        model.addAttribute("lanes", lanes.of(id));
        return "citizen/drawing";
    }
}

package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.catalog.Trades;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds trade classes by code or name: a page of its own, or the list under a field while somebody types. */
@Controller
class TradeSearch {

    private static final int MOST = 20;

    private final Trades trades;

    TradeSearch(Trades trades) {
        this.trades = trades;
    }

    @GetMapping("/trades")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) String asPart,
            Model model) {
        var text = q.strip().substring(0, Math.min(q.strip().length(), 60));
        model.addAttribute("q", text);
        model.addAttribute("trades", text.isEmpty() ? List.of() : trades.search(text, MOST));
        return asPart == null ? "open/trades" : "open/trades :: found";
    }
}

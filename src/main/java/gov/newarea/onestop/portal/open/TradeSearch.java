package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.catalog.Trades;
import gov.newarea.onestop.form.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds trade classes by code or name, as a page or as suggestions under a field. */
@Controller
class TradeSearch {

    private static final int MOST = 20;
    private static final int LONGEST = 60;

    private final Trades trades;

    TradeSearch(Trades trades) {
        this.trades = trades;
    }

    /** @param field the name of the parameter with the typed text, if it is not {@code q} */
    @GetMapping("/trades")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String asPart,
            HttpServletRequest request,
            Model model) {
        var typed =
                Typed.narrow(Optional.ofNullable(request.getParameter(field)).orElse(q));
        var text = typed.substring(0, Math.min(typed.length(), LONGEST));
        model.addAttribute("field", request.getParameter(field) == null ? "" : Field.id(field));
        model.addAttribute("q", text);
        model.addAttribute("trades", text.isEmpty() ? List.of() : trades.search(text, MOST));
        return asPart == null ? "open/trades" : "open/trades :: found";
    }
}

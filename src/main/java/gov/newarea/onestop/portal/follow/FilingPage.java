package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.portal.apply.FormTable;
import gov.newarea.onestop.portal.apply.MaterialRows;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a filing: its state, open requests, and what happened. */
@Controller
@RequestMapping("/filings/{id}")
class FilingPage {

    private final FormTable table;
    private final OpenRequests asks;
    private final MaterialRows materials;
    private final FilingSheets sheets;
    private final Catalog catalog;

    FilingPage(FormTable table, OpenRequests asks, MaterialRows materials, FilingSheets sheets, Catalog catalog) {
        this.table = table;
        this.asks = asks;
        this.materials = materials;
        this.sheets = sheets;
        this.catalog = catalog;
    }

    @GetMapping
    String show(@PathVariable FilingId id, Model model) {
        var sheet = table.open(id);
        var filing = sheet.filing();
        if (filing.state() == Filing.State.DRAFT) {
            return "redirect:/apply/" + id.value();
        }
        model.addAttribute("filing", filing);
        model.addAttribute("bundle", catalog.bundle(filing.bundle()).orElseThrow());
        model.addAttribute("asks", asks.open(sheet));
        model.addAttribute("promised", materials.promised(sheet));
        model.addAttribute("problems", Map.of());
        model.addAttribute("withdrawable", mayWithdraw(filing));
        sheets.put(filing, model);
        return "citizen/filing";
    }

    static boolean mayWithdraw(Filing filing) {
        return !filing.state().isClosed()
                && filing.state() != Filing.State.ISSUING
                && filing.state() != Filing.State.DRAFT
                && filing.withdrawalReason() == null;
    }
}

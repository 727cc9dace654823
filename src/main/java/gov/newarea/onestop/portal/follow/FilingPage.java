package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.AllowedDays;
import gov.newarea.onestop.deadline.NamedDays.Day;
import gov.newarea.onestop.deadline.NamedDays.Name;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.portal.apply.FormTable;
import gov.newarea.onestop.portal.apply.MaterialRows;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final FilingRecords records;
    private final AllowedDays allowed;
    private final Catalog catalog;

    FilingPage(
            FormTable table,
            OpenRequests asks,
            MaterialRows materials,
            FilingSheets sheets,
            FilingRecords records,
            AllowedDays allowed,
            Catalog catalog) {
        this.table = table;
        this.asks = asks;
        this.materials = materials;
        this.sheets = sheets;
        this.records = records;
        this.allowed = allowed;
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
        model.addAttribute("supply", supply(filing));
        model.addAttribute("problems", Map.of());
        model.addAttribute("withdrawable", mayWithdraw(filing));
        sheets.put(filing, model);
        return "citizen/filing";
    }

    /** The day for materials promised for later; null before acceptance, and once they are asked for, which names the day itself. */
    private @Nullable Day supply(Filing filing) {
        boolean asked = records.corrections(filing.id()).stream()
                .anyMatch(each -> each.isOpen() && each.scope().equals(Correction.LATER));
        return asked || filing.acceptedOn() == null
                ? null
                : new Day(Name.SUPPLY, allowed.supply(filing.id()).day());
    }

    static boolean mayWithdraw(Filing filing) {
        return !filing.state().isClosed()
                && filing.state() != Filing.State.ISSUING
                && filing.state() != Filing.State.DRAFT
                && filing.withdrawalReason() == null;
    }
}

package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.certificate.Letter;
import gov.newarea.onestop.certificate.LetterKind;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.portal.apply.FormTable;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows the receipt: when, by which organ and under which number a filing was received. 许可法 32: 加盖本行政机关专用印章和注明日期的书面凭证. It
 * says what the letter says and never changes, also when days are counted again.
 */
@Controller
class ReceiptPage {

    private final FormTable table;
    private final FilingSheets sheets;
    private final LetterOffice letters;
    private final Departments departments;

    ReceiptPage(FormTable table, FilingSheets sheets, LetterOffice letters, Departments departments) {
        this.table = table;
        this.sheets = sheets;
        this.letters = letters;
        this.departments = departments;
    }

    @GetMapping("/filings/{id}/receipt")
    String show(@PathVariable FilingId id, Model model) {
        var filing = table.open(id).filing();
        if (filing.state() == Filing.State.DRAFT || filing.number() == null) {
            return "redirect:/apply/" + id.value();
        }
        model.addAttribute("filing", filing);
        var receipt = letters.of(id).stream()
                .filter(letter -> letter.kind() == LetterKind.RECEIPT)
                .findFirst();
        model.addAttribute(
                "sealedBy",
                receipt.map(Letter::organ)
                        .map(organ -> departments.require(organ).letterhead())
                        .orElse(null));
        model.addAttribute(
                "days", receipt.map(Letter::content).map(NamedDays::in).orElse(List.of()));
        sheets.put(filing, model);
        return "citizen/receipt";
    }
}

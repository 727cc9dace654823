package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.certificate.LetterOffice;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.portal.CertificateNames;
import gov.newarea.onestop.portal.PageText;
import gov.newarea.onestop.portal.follow.FilingSheet.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page of a filing: lanes, limit, documents, timeline. */
@Component
class FilingSheets {

    private final Lanes lanes;
    private final Headlines headlines;
    private final Story story;
    private final LetterOffice letters;
    private final CertificateOffice certificates;
    private final CertificateNames names;
    private final PageText words;

    FilingSheets(
            Lanes lanes,
            Headlines headlines,
            Story story,
            LetterOffice letters,
            CertificateOffice certificates,
            CertificateNames names,
            PageText words) {
        this.lanes = lanes;
        this.headlines = headlines;
        this.story = story;
        this.letters = letters;
        this.certificates = certificates;
        this.names = names;
        this.words = words;
    }

    void put(Filing filing, Model model) {
        var side = lanes.of(filing.id());
        model.addAttribute("lanes", side);
        var results = certificates.of(filing.id());
        model.addAttribute("results", results);
        model.addAttribute("headline", headlines.say(filing, side, results));
        model.addAttribute("hand", headlines.hand(filing).orElse(null));
        model.addAttribute("papers", papers(filing));
        var told = story.of(filing.id(), Headlines.scope(filing));
        model.addAttribute("story", told.entries());
        model.addAttribute("moved", told.moved());
    }

    private List<Paper> papers(Filing filing) {
        var at = "/filings/" + filing.id().value();
        var issued = certificates.of(filing.id()).stream()
                .map(one -> new Paper(
                        names.of(one.kind()), one.number(), one.issuedOn(), at + "/certificates/" + one.id() + ".pdf"));
        var sent = letters.of(filing.id()).stream()
                .map(one -> new Paper(
                        words.say(one.kind().title()),
                        one.number(),
                        one.issuedOn(),
                        at + "/letters/" + one.id() + ".pdf"));
        return Stream.concat(issued, sent).toList();
    }
}

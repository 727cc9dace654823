package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the case page. */
@Component
class CaseFile {

    private final CasePapers papers;
    private final CaseCourse course;
    private final CaseStory story;
    private final FilingRecords records;
    private final Catalog catalog;

    CaseFile(CasePapers papers, CaseCourse course, CaseStory story, FilingRecords records, Catalog catalog) {
        this.papers = papers;
        this.course = course;
        this.story = story;
        this.records = records;
        this.catalog = catalog;
    }

    /** @param scope the scope of the officer's verdicts: {@code window}, an item, or empty for reading only */
    void lay(Filing filing, String scope, Model model) {
        var id = filing.id();
        model.addAttribute("filing", filing);
        model.addAttribute("identity", records.identity(id).orElse(null));
        model.addAttribute("scope", scope);
        model.addAttribute("materials", papers.materials(filing, scope));
        model.addAttribute("sections", papers.sections(filing, scope));
        model.addAttribute("values", records.form(id));
        var found =
                records.verdicts(id).stream().filter(verdict -> !verdict.fits()).toList();
        model.addAttribute("found", found);
        model.addAttribute(
                "unfit",
                found.stream().filter(verdict -> verdict.scope().equals(scope)).toList());
        model.addAttribute("corrections", records.corrections(id));
        model.addAttribute("missing", records.missing(id));
        model.addAttribute("lanes", course.lanes(id));
        model.addAttribute("clocks", course.clocks(id));
        model.addAttribute("reasons", catalog.rejectReasons());
        model.addAttribute("drawing", course.drawing(id));
        story.tell(filing, model);
    }
}

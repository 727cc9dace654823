package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Correction.Corrected;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param scope the scope of the officer's verdicts: {@code window}, an item, or empty for reading only
     * @param corrected the correction whose changes are shown; null for none
     */
    void lay(Filing filing, String scope, @Nullable Corrected corrected, Model model) {
        var id = filing.id();
        model.addAttribute("corrected", corrected);
        model.addAttribute("filing", filing);
        model.addAttribute("identity", records.identity(id).orElse(null));
        model.addAttribute("scope", scope);
        model.addAttribute("materials", papers.materials(filing, scope, corrected));
        model.addAttribute("sections", papers.sections(filing, scope, corrected));
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
        story.tell(filing, model);
    }

    /** Adds the drawing of a case, or one that it calls: {@code open} is the path to it. */
    void draw(FilingId id, String open, boolean folded, Model model) {
        model.addAttribute("drawing", course.drawing(id, open, folded));
    }
}

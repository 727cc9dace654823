package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.Correction.Corrected;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Correction.Verdict;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.filing.Materials.Original;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.Section;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists materials and sections of a case with their verdicts. */
@Component
class CasePapers {

    private final FilingRecords records;
    private final Materials materials;
    private final Catalog catalog;
    private final AnswerChanges changes;

    CasePapers(FilingRecords records, Materials materials, Catalog catalog, AnswerChanges changes) {
        this.records = records;
        this.materials = materials;
        this.catalog = catalog;
        this.changes = changes;
    }

    /** The materials: corrected ones first, then those the scope's item asks for; a scope of the window asks for all. */
    List<CaseMaterial> materials(Filing filing, String scope, @Nullable Corrected corrected) {
        var files = materials.of(filing.id());
        var originals = records.originals(filing.id());
        var verdicts = records.verdicts(filing.id());
        return records.needs(filing).stream()
                .map(need -> row(filing, scope, need, files, originals, verdicts, corrected))
                .sorted(Comparator.comparing((CaseMaterial row) -> !row.isCorrected())
                        .thenComparing(row -> !row.own()))
                .toList();
    }

    /** The sections of the form, corrected ones first. */
    List<CaseSection> sections(Filing filing, String scope, @Nullable Corrected corrected) {
        var verdicts = records.verdicts(filing.id());
        var now = records.form(filing.id());
        return records.formOf(filing).sections().stream()
                .map(section ->
                        section(section, Said.of(Target.section(section.key()), verdicts), scope, corrected, now))
                .sorted(Comparator.comparing(row -> !row.corrected()))
                .toList();
    }

    private CaseSection section(Section section, Said said, String scope, @Nullable Corrected corrected, FormData now) {
        var target = Target.section(section.key());
        boolean changed = corrected != null && corrected.changed(target);
        var before = changed ? corrected.answersBefore() : null;
        return new CaseSection(
                section,
                said.in(scope),
                said.others(scope),
                changed,
                changed ? corrected.point(target) : null,
                before == null ? List.of() : changes.of(section, before, now));
    }

    private CaseMaterial row(
            Filing filing,
            String scope,
            MaterialNeed need,
            List<Material> files,
            List<Original> originals,
            List<Verdict> verdicts,
            @Nullable Corrected corrected) {
        var said = Said.of(Target.material(need.material()), verdicts);
        boolean own = !filing.items().contains(scope)
                || !catalog.askedBy(need.material(), List.of(scope)).isEmpty();
        var file = first(files, candidate -> candidate.type().equals(need.material()));
        var original =
                file == null ? null : first(originals, seen -> seen.materialId().equals(file.id()));
        return new CaseMaterial(
                catalog.material(need.material()),
                need.necessity(),
                file,
                original,
                own,
                said.in(scope),
                said.others(scope),
                corrected == null ? null : corrected.point(Target.material(need.material())),
                corrected == null ? null : corrected.fileBefore(need.material()));
    }

    private static <T> @Nullable T first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }
}

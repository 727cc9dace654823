package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.FilingRecords.Verdict;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.filing.Materials.Original;
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

    CasePapers(FilingRecords records, Materials materials, Catalog catalog) {
        this.records = records;
        this.materials = materials;
        this.catalog = catalog;
    }

    /** The materials, those the scope's item asks for first; a scope of the window asks for all. */
    List<CaseMaterial> materials(Filing filing, String scope) {
        var files = materials.of(filing.id());
        var originals = records.originals(filing.id());
        var verdicts = records.verdicts(filing.id());
        return records.needs(filing).stream()
                .map(need -> row(filing, scope, need, files, originals, verdicts))
                .sorted(Comparator.comparing(row -> !row.own()))
                .toList();
    }

    List<CaseSection> sections(Filing filing, String scope) {
        var verdicts = records.verdicts(filing.id());
        return records.formOf(filing).sections().stream()
                .map(section -> {
                    var said = of(verdicts, Target.section(section.key()));
                    return new CaseSection(section, in(said, scope), notIn(said, scope));
                })
                .toList();
    }

    private CaseMaterial row(
            Filing filing,
            String scope,
            MaterialNeed need,
            List<Material> files,
            List<Original> originals,
            List<Verdict> verdicts) {
        var said = of(verdicts, Target.material(need.material()));
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
                in(said, scope),
                notIn(said, scope));
    }

    private static List<Verdict> of(List<Verdict> verdicts, Target target) {
        return verdicts.stream()
                .filter(verdict -> verdict.target().equals(target))
                .toList();
    }

    private static @Nullable Verdict in(List<Verdict> said, String scope) {
        return first(said, verdict -> verdict.scope().equals(scope));
    }

    private static List<Verdict> notIn(List<Verdict> said, String scope) {
        return said.stream().filter(verdict -> !verdict.scope().equals(scope)).toList();
    }

    private static <T> @Nullable T first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }
}

package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists the materials of a filing, each once, with all departments that ask for it. */
@Component
public class MaterialRows {

    private final Catalog catalog;
    private final FilingRecords records;
    private final Materials materials;
    private final Departments departments;
    private final Clock clock;

    MaterialRows(Catalog catalog, FilingRecords records, Materials materials, Departments departments, Clock clock) {
        this.catalog = catalog;
        this.records = records;
        this.materials = materials;
        this.departments = departments;
        this.clock = clock;
    }

    List<MaterialRow> of(FormSheet sheet) {
        return rows(sheet, records.needs(sheet.filing()));
    }

    /** Materials promised for later: missing, or uploaded since submission. */
    public List<MaterialRow> promised(FormSheet sheet) {
        var filing = sheet.filing();
        var submitted = filing.submittedAt();
        if (!filing.followLater() || filing.state().isClosed() || submitted == null) {
            return List.of();
        }
        return of(sheet).stream()
                .filter(row -> row.necessity() == MaterialNeed.Necessity.MAY_FOLLOW && !row.given())
                .filter(row -> row.file() == null || !row.file().uploadedAt().isBefore(submitted))
                .toList();
    }

    /** One material by its type, whether or not the checklist has it. */
    public MaterialRow one(FormSheet sheet, String type) {
        var need = records.needs(sheet.filing()).stream()
                .filter(each -> each.material().equals(type))
                .findFirst()
                .orElseGet(() -> new MaterialNeed(type, MaterialNeed.Necessity.REQUIRED));
        return rows(sheet, List.of(need)).get(0);
    }

    private List<MaterialRow> rows(FormSheet sheet, List<MaterialNeed> needs) {
        var files = materials.of(sheet.filing().id());
        var rejected = rejected(sheet.filing());
        return needs.stream()
                .map(need -> new MaterialRow(
                        catalog.material(need.material()),
                        need.necessity(),
                        askedBy(sheet.filing(), need.material()),
                        files.stream()
                                .filter(file -> file.type().equals(need.material()))
                                .findFirst()
                                .<Material>map(file -> file)
                                .orElse(null),
                        rejected.contains(need.material()),
                        sheet.editable().material(need.material())))
                .toList();
    }

    /** Types whose file an officer asked to replace and the applicant has not replaced yet. */
    private Set<String> rejected(Filing filing) {
        return records.corrections(filing.id()).stream()
                .filter(Correction::isOpen)
                .flatMap(asked -> asked.points().stream()
                        .filter(point -> point.target().isMaterial() && !records.isDone(asked, point)))
                .map(point -> point.target().key())
                .collect(Collectors.toSet());
    }

    private List<Localized> askedBy(Filing filing, String material) {
        var today = LocalDate.now(clock);
        return catalog.askedBy(material, filing.items()).stream()
                .map(item -> departments.acting(catalog.item(item).department(), today))
                .map(Department::name)
                .distinct()
                .toList();
    }
}

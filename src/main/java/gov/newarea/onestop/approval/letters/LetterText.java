package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.identity.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Collects the content of letters about a filing, with names instead of codes. */
@Component
class LetterText {

    private final FilingRecords records;
    private final Materials materials;
    private final Catalog catalog;
    private final Departments departments;
    private final LetterAddressee addressee;
    private final Clock clock;

    LetterText(
            FilingRecords records,
            Materials materials,
            Catalog catalog,
            Departments departments,
            LetterAddressee addressee,
            Clock clock) {
        this.records = records;
        this.materials = materials;
        this.catalog = catalog;
        this.departments = departments;
        this.addressee = addressee;
        this.clock = clock;
    }

    /** Who applied for what, under which number. */
    Map<String, Object> about(FilingId id) {
        var filing = records.require(id);
        var content = new LinkedHashMap<String, Object>();
        content.put("applicant", addressee.of(filing));
        content.put("bundle", catalog.bundle(filing.bundle()).orElseThrow().name());
        content.put("number", String.valueOf(filing.number()));
        return content;
    }

    Localized item(String item) {
        return catalog.item(item).name();
    }

    /** What was supplied, in the order of the guide; what the guide does not ask for comes last. */
    List<Localized> materials(FilingId id) {
        var asked = records.needs(records.require(id)).stream()
                .map(MaterialNeed::material)
                .toList();
        return materials.of(id).stream()
                .map(Material::type)
                .sorted(Comparator.comparingInt(type -> asked.contains(type) ? asked.indexOf(type) : Integer.MAX_VALUE))
                .map(type -> catalog.material(type).name())
                .toList();
    }

    List<Map<String, Object>> missing(FilingId id, Collection<String> types) {
        var items = records.require(id).items();
        return types.stream()
                .map(type -> Map.<String, Object>of(
                        "name",
                        catalog.material(type).name(),
                        "department",
                        catalog.askedBy(type, items).stream()
                                .findFirst()
                                .map(item -> acting(catalog.item(item).department()))
                                .orElse(new Localized("", ""))))
                .toList();
    }

    List<Map<String, Object>> points(List<Correction.Point> points) {
        return points.stream()
                .map(point -> Map.<String, Object>of(
                        "target", records.nameOf(point.target()),
                        "reason", catalog.reasonText(point.reason()),
                        "note", point.note(),
                        "department", departments.require(point.department()).name()))
                .toList();
    }

    private Localized acting(String department) {
        return departments.acting(department, LocalDate.now(clock)).name();
    }
}

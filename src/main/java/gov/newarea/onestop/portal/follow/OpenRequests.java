package gov.newarea.onestop.portal.follow;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.deadline.NamedDays.Day;
import gov.newarea.onestop.deadline.NamedDays.Name;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.portal.apply.FormSheet;
import gov.newarea.onestop.portal.apply.MaterialRows;
import gov.newarea.onestop.portal.follow.FilingSheet.Ask;
import gov.newarea.onestop.portal.follow.FilingSheet.Point;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists open requests to the applicant: by whom, what, and why. */
@Component
class OpenRequests {

    private final FilingRecords records;
    private final MaterialRows materials;
    private final Catalog catalog;
    private final Departments departments;
    private final Clock clock;

    OpenRequests(FilingRecords records, MaterialRows materials, Catalog catalog, Departments departments, Clock clock) {
        this.records = records;
        this.materials = materials;
        this.catalog = catalog;
        this.departments = departments;
        this.clock = clock;
    }

    List<Ask> open(FormSheet sheet) {
        return records.corrections(sheet.filing().id()).stream()
                .filter(Correction::isOpen)
                .map(correction -> ask(sheet, correction))
                .toList();
    }

    Optional<Ask> open(FormSheet sheet, String scope) {
        return open(sheet).stream()
                .filter(ask -> ask.correction().scope().equals(scope))
                .findFirst();
    }

    private Ask ask(FormSheet sheet, Correction correction) {
        var organ = correction.department().isBlank()
                ? new Localized("", "")
                : departments
                        .acting(correction.department(), LocalDate.now(clock))
                        .name();
        return new Ask(
                correction,
                organ,
                correction.points().stream()
                        .map(point -> point(sheet, correction, point))
                        .toList(),
                due(correction));
    }

    private static @Nullable Day due(Correction correction) {
        var later = correction.scope().equals(Correction.LATER)
                || correction.scope().equals(Correction.PHASE);
        return correction.correctBy() == null
                ? null
                : new Day(later ? Name.SUPPLY : Name.CORRECTION, correction.correctBy());
    }

    private Point point(FormSheet sheet, Correction correction, Correction.Point point) {
        return new Point(
                point.target(),
                records.nameOf(point.target()),
                catalog.reasonText(point.reason()),
                point.note(),
                records.isDone(correction, point),
                point.target().isMaterial()
                        ? materials.one(sheet, point.target().key())
                        : null);
    }
}

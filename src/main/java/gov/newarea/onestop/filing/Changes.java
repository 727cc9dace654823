package gov.newarea.onestop.filing;

import gov.newarea.onestop.filing.Correction.Target;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells when each part of a filing was last changed. */
@Component
class Changes {

    private final MaterialTable materials;
    private final FilingForms book;

    Changes(MaterialTable materials, FilingForms book) {
        this.materials = materials;
        this.book = book;
    }

    /** Whether the target was changed at or after the moment. */
    boolean since(FilingId id, Target target, LocalDateTime moment) {
        return target.isMaterial()
                ? materials.inForce(id).stream()
                        .anyMatch(material -> material.type().equals(target.key())
                                && !material.uploadedAt().isBefore(moment))
                : sectionsSince(id, moment).contains(target);
    }

    /** Whether a point of a request has been dealt with. */
    boolean answer(Correction asked, Correction.Point point) {
        return since(asked.filingId(), point.target(), asked.askedAt());
    }

    /** The sections changed at the moment or after it. */
    List<Target> sectionsSince(FilingId id, LocalDateTime moment) {
        return book.changedSince(id, moment).stream().map(Target::section).toList();
    }
}

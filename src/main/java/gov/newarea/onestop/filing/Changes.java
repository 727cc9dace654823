package gov.newarea.onestop.filing;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Since when each part of a filing is as it is now. */
@Component
class Changes {

    private static final String MATERIAL = "material:";
    private static final String SECTION = "section:";

    private final Materials materials;
    private final FilingForms book;

    Changes(Materials materials, FilingForms book) {
        this.materials = materials;
        this.book = book;
    }

    /** Whether {@code material:<type>} or {@code section:<key>} was changed at the moment or after it. */
    boolean since(FilingId id, String target, LocalDateTime moment) {
        return target.startsWith(MATERIAL)
                ? materials.inForce(id).stream()
                        .anyMatch(material -> target.equals(MATERIAL + material.type())
                                && !material.uploadedAt().isBefore(moment))
                : sectionsSince(id, moment).contains(target);
    }

    /** The sections changed at the moment or after it, as targets. */
    List<String> sectionsSince(FilingId id, LocalDateTime moment) {
        return book.changedSince(id, moment).stream()
                .map(section -> SECTION + section)
                .toList();
    }
}

package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.MaterialType;
import gov.newarea.onestop.catalog.MaterialType.Origin;
import gov.newarea.onestop.catalog.Necessity;
import gov.newarea.onestop.filing.Material;
import gov.newarea.onestop.portal.DocumentResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material as its applicant is asked for it.
 *
 * @param askedBy the departments that look at it
 * @param file what was uploaded, none yet where null
 * @param open whether it may be uploaded or replaced now
 */
public record MaterialRow(
        MaterialType type, Necessity necessity, List<Localized> askedBy, @Nullable Material file, boolean open) {

    /** Whether nobody has to upload it: it is made from the answers, or a register holds it. */
    public boolean given() {
        return type.origin() != Origin.UPLOADED;
    }

    public boolean done() {
        return given() || file != null;
    }

    /** Whether browsers show the file in their window. */
    public boolean shown() {
        return file != null && DocumentResponse.shows(file);
    }

    /** How large the file is, in KB, rounded up. */
    public long kilobytes() {
        return file == null ? 0 : (file.sizeBytes() + 1023) / 1024;
    }
}

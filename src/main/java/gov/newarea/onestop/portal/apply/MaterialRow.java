package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.catalog.MaterialType;
import gov.newarea.onestop.catalog.MaterialType.Origin;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.portal.DocumentResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the material list for the applicant.
 *
 * @param askedBy the departments that ask for it
 * @param file the uploaded file; null if there is none
 * @param rejected whether the file was found not to comply and still has to be replaced
 * @param open whether it may be uploaded or replaced now
 */
public record MaterialRow(
        MaterialType type,
        MaterialNeed.Necessity necessity,
        List<Localized> askedBy,
        @Nullable Material file,
        boolean rejected,
        boolean open) {

    /** Whether it needs no upload, because it is made from the answers or a register has it. */
    public boolean given() {
        return type.origin() != Origin.UPLOADED;
    }

    public boolean done() {
        return given() || file != null && !rejected;
    }

    /** Whether it still has to be provided. */
    boolean isMissing() {
        return !done() && necessity != MaterialNeed.Necessity.OPTIONAL;
    }

    /** Whether browsers can show the file. */
    public boolean shown() {
        return file != null && DocumentResponse.shows(file);
    }

    /** The endings that the browser offers to choose from; a JPG has several, and is kept under its usual one. */
    public String endings() {
        return type.formats().stream()
                .map(format -> format.equals("jpg") ? ".jpg,.jpeg,.jfif" : "." + format)
                .collect(Collectors.joining(","));
    }

    /** Size of the file in KB, rounded up. */
    public long kilobytes() {
        return file == null ? 0 : (file.sizeBytes() + 1023) / 1024;
    }
}

package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.catalog.MaterialType;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Correction.Verdict;
import gov.newarea.onestop.filing.Materials.Grade;
import gov.newarea.onestop.filing.Materials.Material;
import gov.newarea.onestop.filing.Materials.Original;
import gov.newarea.onestop.portal.DocumentResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case: the document, if there is one, and its verdicts.
 *
 * @param original who compared the document with its original; null if nobody did
 * @param own whether the officer's item asks for it
 * @param given the verdict in the officer's scope
 * @param others verdicts in other scopes
 * @param asked what was asked about it, if it was corrected since; null otherwise
 * @param before the file that a correction replaced; null if none did
 */
record CaseMaterial(
        MaterialType type,
        MaterialNeed.Necessity necessity,
        @Nullable Material file,
        @Nullable Original original,
        boolean own,
        @Nullable Verdict given,
        List<Verdict> others,
        Correction.@Nullable Point asked,
        @Nullable Material before) {

    /** Whether the last correction changed it. */
    public boolean isCorrected() {
        return asked != null || before != null;
    }

    public Target target() {
        return Target.material(type.key());
    }

    /** How far the document may be trusted; null if there is none. */
    public @Nullable Grade grade() {
        var complies = Stream.concat(Stream.ofNullable(given), others.stream()).toList();
        return file == null && isAsked()
                ? null
                : Grade.of(
                        type.origin(),
                        original != null,
                        !complies.isEmpty() && complies.stream().allMatch(Verdict::fits));
    }

    /** Whether the applicant is asked to provide it. */
    public boolean isAsked() {
        return type.origin() == MaterialType.Origin.UPLOADED;
    }

    /** Whether the officer has it to judge and did not yet. */
    public boolean isUnjudged() {
        return own && given == null && (file != null || !isAsked());
    }

    /** Whether browsers show it in the page. */
    public boolean previewable() {
        return file != null && DocumentResponse.shows(file);
    }

    public String size() {
        return file == null
                ? ""
                : file.sizeBytes() < 1024 * 1024
                        ? Math.max(1, file.sizeBytes() / 1024) + " KB"
                        : "%.1f MB".formatted(file.sizeBytes() / 1024.0 / 1024.0);
    }
}

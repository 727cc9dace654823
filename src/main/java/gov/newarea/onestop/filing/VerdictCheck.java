package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Materials.Material;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a verdict before it is given: its target, and the ground of an unfit one. */
@Component
class VerdictCheck {

    private final FileParts parts;
    private final Completeness completeness;
    private final Catalog catalog;

    VerdictCheck(FileParts parts, Completeness completeness, Catalog catalog) {
        this.parts = parts;
        this.completeness = completeness;
        this.catalog = catalog;
    }

    /**
     * The ground of the verdict: a code of the catalogue, or null where it fits or only a note says why not.
     *
     * @throws Refusal {@code filing.verdict-needs-reason}, {@code filing.no-such-part}, {@code filing.no-such-reason}
     */
    @Nullable
    String requireGround(Filing filing, Target target, boolean fits, @Nullable String reason, String note) {
        var ground = fits || reason == null || reason.isBlank() ? null : reason;
        if (!fits && ground == null && note.isBlank()) {
            throw Refusal.invalid("filing.verdict-needs-reason");
        }
        if (Stream.concat(materials(filing), sections(filing)).noneMatch(target::equals)) {
            throw Refusal.invalid("filing.no-such-part");
        }
        if (ground != null
                && catalog.rejectReasons().stream()
                        .noneMatch(known -> known.code().equals(ground))) {
            throw Refusal.invalid("filing.no-such-reason");
        }
        return ground;
    }

    /**
     * The material in force that the window or a reviewer may compare with its original.
     *
     * @throws Refusal {@code filing.not-checking}, {@code filing.no-material}, also where the item does not ask for it
     */
    Material requireMaterial(Filing filing, String type, String scope) {
        boolean window = scope.equals(Reception.WINDOW);
        if (window && filing.state() != Filing.State.CHECKING) {
            throw Refusal.conflict("filing.not-checking");
        }
        return parts.materials().inForce(filing.id()).stream()
                .filter(each -> each.type().equals(type))
                .filter(each -> window || !catalog.askedBy(type, List.of(scope)).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("filing.no-material"));
    }

    private Stream<Target> materials(Filing filing) {
        return Stream.concat(
                        parts.checklist().of(filing).stream().map(MaterialNeed::material),
                        parts.materials().inForce(filing.id()).stream().map(Material::type))
                .map(Target::material);
    }

    private Stream<Target> sections(Filing filing) {
        return completeness.formOf(filing).sections().stream().map(section -> Target.section(section.key()));
    }
}

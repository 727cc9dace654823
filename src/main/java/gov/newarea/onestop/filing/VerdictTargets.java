package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.filing.Materials.Material;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the target of a verdict and its reason. */
@Component
class VerdictTargets {

    private final FileParts parts;
    private final Completeness completeness;
    private final Catalog catalog;

    VerdictTargets(FileParts parts, Completeness completeness, Catalog catalog) {
        this.parts = parts;
        this.completeness = completeness;
        this.catalog = catalog;
    }

    /** Refuses a target that is no material or section of the filing, and a reason that the catalogue does not contain. */
    void require(Filing filing, Target target, @Nullable String ground) {
        if (Stream.concat(materials(filing), sections(filing)).noneMatch(target::equals)) {
            throw Refusal.invalid("filing.no-such-part");
        }
        if (ground != null
                && catalog.rejectReasons().stream()
                        .noneMatch(reason -> reason.code().equals(ground))) {
            throw Refusal.invalid("filing.no-such-reason");
        }
    }

    /** Refuses a material that the item does not ask for. */
    void requireAsked(String item, String material) {
        if (catalog.askedBy(material, List.of(item)).isEmpty()) {
            throw Refusal.notFound("filing.no-material");
        }
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

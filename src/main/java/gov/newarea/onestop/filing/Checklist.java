package gov.newarea.onestop.filing;

import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.catalog.MaterialType.Origin;
import gov.newarea.onestop.filing.Materials.Material;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes the materials that a filing needs: each once for all its items, and none that the government holds. */
@Component
class Checklist {

    /** The power of attorney, which an agent needs in addition. */
    static final String AUTHORISATION = "agent_authorisation";

    private final Catalog catalog;
    private final MaterialTable materials;

    Checklist(Catalog catalog, MaterialTable materials) {
        this.catalog = catalog;
        this.materials = materials;
    }

    /** What the applicant is asked for, the later phases' own materials only once those have begun. */
    List<MaterialNeed> of(Filing filing) {
        var needs = new ArrayList<>(catalog.materials(asking(filing)));
        if (filing.channel() == Channel.AGENT) {
            needs.removeIf(need -> need.material().equals(AUTHORISATION));
            needs.add(new MaterialNeed(AUTHORISATION, MaterialNeed.Necessity.REQUIRED));
        }
        return needs;
    }

    /** Types that have to be uploaded, are not optional, and are not there. */
    List<String> missing(Filing filing) {
        var there = there(filing);
        return of(filing).stream()
                .filter(need -> need.necessity() != MaterialNeed.Necessity.OPTIONAL)
                .map(MaterialNeed::material)
                .filter(type -> catalog.material(type).origin() == Origin.UPLOADED)
                .filter(type -> !there.contains(type))
                .toList();
    }

    /** Missing materials that may not follow later. */
    List<String> missingNow(Filing filing) {
        var mayFollow = mayFollow(filing);
        return missing(filing).stream()
                .filter(type -> !mayFollow.contains(type))
                .toList();
    }

    /** Materials that the applicant promised for later and has not provided yet. */
    List<String> promised(Filing filing) {
        return filing.followLater() && !filing.state().isClosed()
                ? missing(filing).stream().filter(mayFollow(filing)::contains).toList()
                : List.of();
    }

    private Collection<String> mayFollow(Filing filing) {
        return of(filing).stream()
                .filter(need -> need.necessity() == MaterialNeed.Necessity.MAY_FOLLOW)
                .map(MaterialNeed::material)
                .toList();
    }

    private Collection<String> there(Filing filing) {
        return materials.inForce(filing.id()).stream().map(Material::type).collect(Collectors.toSet());
    }

    private List<String> asking(Filing filing) {
        if (filing.state() != Filing.State.DRAFT) {
            return filing.items();
        }
        var later = catalog.bundle(filing.bundle()).orElseThrow().phases().stream()
                .filter(phase -> phase.ownMaterials())
                .flatMap(phase -> phase.items().stream())
                .toList();
        return filing.items().stream().filter(item -> !later.contains(item)).toList();
    }
}

package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.catalog.ServiceItem;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Builds guides from the catalogue. */
@Component
class GuideDesk {

    private final Catalog catalog;
    private final Departments departments;
    private final Clock clock;

    GuideDesk(Catalog catalog, Departments departments, Clock clock) {
        this.catalog = catalog;
        this.departments = departments;
        this.clock = clock;
    }

    Bundle require(String code) {
        return catalog.bundle(code).orElseThrow(() -> Refusal.notFound("open.no-bundle"));
    }

    List<BundleCard> cards(List<Bundle> bundles) {
        return bundles.stream().map(this::card).toList();
    }

    Guide guide(String code) {
        var bundle = require(code);
        var steps = bundle.phases().stream()
                .map(phase -> new Guide.Step(
                        phase, phase.items().stream().map(this::part).toList()))
                .toList();
        var parts = steps.stream().flatMap(step -> step.parts().stream()).toList();
        var lead = departments.acting(bundle.lead(), LocalDate.now(clock));
        return new Guide(bundle, lead, parts, steps, needed(bundle));
    }

    List<String> themes() {
        return catalog.bundles().stream()
                .flatMap(bundle -> bundle.themes().stream())
                .distinct()
                .toList();
    }

    /** The organs of the items on offer, as they are called today. */
    List<Department> departments() {
        return catalog.bundles().stream()
                .flatMap(bundle -> bundle.items().stream())
                .map(code -> acting(catalog.item(code)))
                .distinct()
                .toList();
    }

    private BundleCard card(Bundle bundle) {
        var organs = bundle.items().stream()
                .map(code -> acting(catalog.item(code)))
                .distinct()
                .count();
        var asked = needed(bundle).stream().filter(Guide.Needed::isAsked).count();
        return new BundleCard(bundle, (int) organs, (int) asked);
    }

    private Guide.Part part(String code) {
        var item = catalog.item(code);
        return new Guide.Part(item, acting(item), catalog.power(item.power()));
    }

    private Department acting(ServiceItem item) {
        return departments.acting(item.department(), LocalDate.now(clock));
    }

    private List<Guide.Needed> needed(Bundle bundle) {
        return catalog.materials(bundle.items()).stream()
                .map(need -> needed(need, bundle))
                .toList();
    }

    private Guide.Needed needed(MaterialNeed need, Bundle bundle) {
        var askedBy = catalog.askedBy(need.material(), bundle.items()).stream()
                .map(catalog::item)
                .toList();
        return new Guide.Needed(
                catalog.material(need.material()),
                need.necessity(),
                askedBy.stream().map(ServiceItem::name).toList(),
                askedBy.stream().allMatch(ServiceItem::optional));
    }
}

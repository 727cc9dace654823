package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.MaterialNeed;
import gov.newarea.onestop.catalog.MaterialType;
import gov.newarea.onestop.catalog.MaterialType.Origin;
import gov.newarea.onestop.catalog.Power;
import gov.newarea.onestop.catalog.ServiceItem;
import gov.newarea.onestop.identity.Department;
import java.util.List;
import java.util.stream.Stream;

/** The guide of a bundle. */
record Guide(Bundle bundle, Department lead, List<Part> parts, List<Step> steps, List<Needed> materials) {

    /** One item and the organ that decides it today. */
    record Part(ServiceItem item, Department department, Power power) {}

    /** One phase, with what is decided in it side by side. */
    record Step(Bundle.Phase phase, List<Part> parts) {}

    /** One material and the items that ask for it; ifChosen when only items that may be left out do. */
    record Needed(MaterialType type, MaterialNeed.Necessity necessity, List<Localized> askedBy, boolean ifChosen) {

        /** Whether the applicant of the bundle as it stands, without what may be chosen, is asked to provide it. */
        public boolean isAsked() {
            return type.origin() == Origin.UPLOADED && !ifChosen;
        }
    }

    public long departments() {
        return parts.stream().map(Part::department).distinct().count();
    }

    /** Materials to provide, counted as on the pages of an application. */
    public long asked() {
        return materials.stream().filter(Needed::isAsked).count();
    }

    /** Of these, those that are not optional: to provide now or, where that is allowed, later. */
    public long required() {
        return materials.stream()
                .filter(material -> material.isAsked() && material.necessity() != MaterialNeed.Necessity.OPTIONAL)
                .count();
    }

    public List<String> basis() {
        return parts.stream()
                .flatMap(part -> part.item().basis().stream())
                .distinct()
                .toList();
    }

    public List<Localized> conditions() {
        var ofItems = parts.stream().flatMap(part -> part.item().conditions().stream());
        return Stream.concat(bundle.conditions().stream(), ofItems).distinct().toList();
    }

    public List<Localized> fees() {
        return parts.stream().map(part -> part.item().fee()).distinct().toList();
    }
}

package gov.newarea.onestop.filing;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.Forms;
import org.springframework.stereotype.Component;

/** Names of materials and of sections of the form in both languages; an unknown one keeps its code. */
@Component
class TargetNames {

    private final Catalog catalog;
    private final Forms forms;

    TargetNames(Catalog catalog, Forms forms) {
        this.catalog = catalog;
        this.forms = forms;
    }

    Localized of(Target target) {
        return target.isMaterial() ? material(target.key()) : section(target.key());
    }

    private Localized material(String type) {
        try {
            return catalog.material(type).name();
        } catch (Refusal unknown) {
            return new Localized(type, type);
        }
    }

    private Localized section(String section) {
        return catalog.bundles().stream()
                .map(Bundle::form)
                .map(forms::require)
                .map(FormDefinition::sections)
                .flatMap(sections -> sections.stream())
                .filter(candidate -> candidate.key().equals(section))
                .findFirst()
                .map(found -> found.label())
                .orElseGet(() -> new Localized(section, section));
    }
}

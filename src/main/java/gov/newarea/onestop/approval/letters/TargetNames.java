package gov.newarea.onestop.approval.letters;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.catalog.RejectReason;
import gov.newarea.onestop.filing.Target;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.Forms;
import org.springframework.stereotype.Component;

/** Names of materials, sections, reasons and certificates in both languages. */
@Component
public class TargetNames {

    private final Catalog catalog;
    private final Forms forms;

    TargetNames(Catalog catalog, Forms forms) {
        this.catalog = catalog;
        this.forms = forms;
    }

    /** The name of a material or a section; an unknown one keeps its code. */
    public Localized name(Target target) {
        return target.isMaterial() ? material(target.key()) : section(target.key());
    }

    /** The name of a target from the trace. */
    public Localized name(String text) {
        return Target.read(text).map(this::name).orElseGet(() -> new Localized(text, text));
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

    /** The text of a reason of the catalogue; empty for none. */
    public Localized reason(String code) {
        return catalog.rejectReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(RejectReason::text)
                .orElseGet(() -> new Localized("", ""));
    }

    /** The name of a kind of certificate. */
    public Localized certificate(String kind) {
        return catalog.certificates().stream()
                .filter(candidate -> candidate.code().equals(kind))
                .findFirst()
                .map(CertificateKind::name)
                .orElseGet(() -> new Localized(kind, kind));
    }
}

package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;
import java.util.List;
import java.util.Optional;

/**
 * One page of a form.
 *
 * @param item the item that asks for it; empty if it is always asked
 */
public record Section(String key, Localized label, Localized hint, String item, List<Field> fields) {

    /** A fingerprint of the typed answers; it changes only when they do. */
    public String mark(FormData data) {
        return SectionFingerprint.of(fields, key, data);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(each -> each.key().equals(name)).findFirst();
    }
}

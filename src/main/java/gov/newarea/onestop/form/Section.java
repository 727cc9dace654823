package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;
import java.util.List;
import java.util.Optional;

/**
 * One page of a form.
 *
 * @param heading under which it stands among the others, empty for the last one
 * @param item the item for which alone it is asked, empty where it always is
 */
public record Section(String key, Localized label, Localized hint, String heading, String item, List<Field> fields) {

    /** A fingerprint of the typed answers; it changes only when they do. */
    public String mark(FormData data) {
        return SectionFingerprint.of(fields, key, data);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(each -> each.key().equals(name)).findFirst();
    }
}

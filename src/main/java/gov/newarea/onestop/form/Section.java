package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What the product fills in, as the page shows it, by the mark-up id of the answer. */
    public Map<String, String> filledIn(FormData data, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        filledIn(fields, key, data, locale, shown);
        return shown;
    }

    private static void filledIn(
            List<Field> fields, String at, FormData data, Locale locale, Map<String, String> shown) {
        for (var field : fields) {
            var path = at + "." + field.key();
            if (field.readOnly() && !field.kind().hasChildren()) {
                shown.put(Field.id(path), data.has(path) ? field.optionLabel(data.text(path), locale) : "—");
            } else if (field.kind() == FieldKind.ROWS && !field.readOnly()) {
                data.rowPaths(path).forEach(row -> filledIn(field.children(), row, data, locale, shown));
            }
        }
    }
}

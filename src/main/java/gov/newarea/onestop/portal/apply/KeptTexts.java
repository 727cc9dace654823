package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.form.Field;
import java.util.List;
import java.util.Map;

/** The answers of a section that were kept otherwise than they were typed; their writer is told. */
final class KeptTexts {

    /** So many are named; a page pasted with hundreds of marks is not answered with hundreds of lines. */
    private static final int NAMED = 5;

    record Kept(Localized label, String text) {}

    private KeptTexts() {}

    static List<Kept> of(FormSheet sheet, String section, Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .filter(typed -> typed.getKey().startsWith(section + ".") && typed.getValue().length > 0)
                .flatMap(typed -> sheet
                        .form()
                        .field(typed.getKey())
                        .filter(Field::isTyped)
                        .filter(field -> differs(sheet, typed.getKey(), typed.getValue()))
                        .map(field -> new Kept(field.label(), sheet.data().text(typed.getKey())))
                        .stream())
                .limit(NAMED)
                .toList();
    }

    private static boolean differs(FormSheet sheet, String path, String... typed) {
        var kept = sheet.data().text(path);
        return !kept.isEmpty() && !kept.equals(typed[typed.length - 1].strip());
    }
}

package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.portal.PageText;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the writer of a section which answers were kept otherwise than they were typed. */
@Component
class KeptTexts {

    /** So many are named; a page pasted with hundreds of marks is not answered with hundreds of lines. */
    private static final int NAMED = 5;

    private final PageText words;

    KeptTexts(PageText words) {
        this.words = words;
    }

    /** A sentence; empty where everything is kept as it was typed. */
    String say(FormSheet sheet, String section, Map<String, String[]> sent, Locale locale) {
        var kept = sent.entrySet().stream()
                .filter(typed -> typed.getKey().startsWith(section + ".") && typed.getValue().length > 0)
                .flatMap(typed -> sheet
                        .form()
                        .field(typed.getKey())
                        .filter(Field::isTyped)
                        .filter(field -> differs(sheet, typed.getKey(), typed.getValue()))
                        .map(field -> words.say(
                                "citizen.section.tidied.one",
                                field.label().in(locale),
                                sheet.data().text(typed.getKey())))
                        .stream())
                .limit(NAMED)
                .collect(Collectors.joining(words.say("citizen.section.tidied.and")));
        return kept.isEmpty() ? "" : words.say("citizen.section.tidied", kept);
    }

    private static boolean differs(FormSheet sheet, String path, String... typed) {
        var kept = sheet.data().text(path);
        return !kept.isEmpty() && !kept.equals(typed[typed.length - 1].strip());
    }
}

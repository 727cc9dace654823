package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lists the answers of a section that a correction changed, old beside new, in the reader's words. */
@Component
class AnswerChanges {

    private final DeskText words;

    AnswerChanges(DeskText words) {
        this.words = words;
    }

    /**
     * One answer that was changed.
     *
     * @param label the name of the question, with the names of the groups and the number of the row it stands in
     * @param before the old answer; empty if there was none
     * @param after the new answer; empty if it was taken away
     */
    record Change(String label, String before, String after) {}

    /** Two states of the answers. */
    private record Both(FormData before, FormData after) {}

    List<Change> of(Section section, FormData before, FormData after) {
        var changes = new ArrayList<Change>();
        compare(section.fields(), section.key(), "", new Both(before, after), changes);
        return changes;
    }

    private void compare(List<Field> fields, String at, String above, Both both, List<Change> changes) {
        for (var field : fields) {
            var path = at + "." + field.key();
            var label = above + field.label().in(locale());
            if (field.isGroup()) {
                compare(field.children(), path, label + " · ", both, changes);
            } else if (field.isRows()) {
                rows(field, path, label, both, changes);
            } else {
                var before = say(field, both.before(), path);
                var after = say(field, both.after(), path);
                if (!before.equals(after)) {
                    changes.add(new Change(label, before, after));
                }
            }
        }
    }

    private void rows(Field field, String path, String label, Both both, List<Change> changes) {
        int most = Math.max(both.before().rows(path), both.after().rows(path));
        for (int row = 0; row < most; row++) {
            compare(field.children(), path + "[" + row + "]", label + " " + (row + 1) + " · ", both, changes);
        }
    }

    private String say(Field field, FormData answers, String path) {
        if (!answers.has(path)) {
            return "";
        }
        return field.isBox()
                ? words.say(answers.checked(path) ? "form.yes" : "form.no")
                : String.join(words.say("desk.comma"), field.answers(answers, path, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

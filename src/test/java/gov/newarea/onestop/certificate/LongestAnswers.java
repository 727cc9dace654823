package gov.newarea.onestop.certificate;

import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills a form with the longest answer that each of its fields takes. */
record LongestAnswers(FormDefinition form, String letter) {

    private static final int ROWS = 30;
    private static final int UNBOUNDED = 200;

    FormData data() {
        var answers = new LinkedHashMap<String, Object>();
        form.sections().forEach(section -> answers.put(section.key(), answers(section.fields())));
        return FormData.of(answers);
    }

    private Map<String, Object> answers(List<Field> fields) {
        var answers = new LinkedHashMap<String, Object>();
        fields.forEach(field -> answers.put(field.key(), answer(field)));
        return answers;
    }

    private Object answer(Field field) {
        return switch (field.kind()) {
            case TEXT -> text(field.constraints().maxLength());
            case NUMBER ->
                field.constraints().max() == null
                        ? "99"
                        : field.constraints().max().toPlainString();
            case DATE -> "2026-12-31";
            case SELECT, RADIO ->
                field.options().stream()
                        .max(Comparator.comparingInt(
                                option -> option.label().in(Locale.CHINESE).length()))
                        .map(option -> option.value())
                        .orElse("");
            case CHECKBOX -> true;
            case CHECKLIST ->
                field.options().stream().map(option -> option.value()).toList();
            case GROUP -> answers(field.children());
            case ROWS -> rows(field);
        };
    }

    private List<Map<String, Object>> rows(Field field) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < Math.min(ROWS, field.constraints().maxRows()); i++) {
            rows.add(answers(field.children()));
        }
        return rows;
    }

    private String text(int length) {
        int most = length > 0 && length < Integer.MAX_VALUE ? length : UNBOUNDED;
        return letter.repeat(Math.max(1, most / letter.codePointCount(0, letter.length())));
    }
}

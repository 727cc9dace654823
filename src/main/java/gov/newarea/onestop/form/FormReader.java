package gov.newarea.onestop.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads answers from requests. It reads only fields of the form, and leaves checks to {@link FormCheck}. */
@Component
public class FormReader {

    private final RuleBook rules;

    FormReader(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Reads one section from request parameters named by path; fields without a parameter become
     * empty, except those that the product fills in.
     */
    public FormData read(FormDefinition form, String section, Map<String, String[]> parameters, FormData before) {
        var fields = form.section(section).fields();
        var answers = group(fields, section, new TreeMap<>(parameters), before);
        return rules.of(form).derive(form, before.with(section, answers));
    }

    /** Reads a whole form from nested maps, as an API client sends it. */
    public FormData readAll(FormDefinition form, Map<String, Object> answers) {
        var parameters = new LinkedHashMap<String, String[]>();
        flatten("", answers, parameters);
        var data = FormData.empty();
        for (var section : form.sections()) {
            data = read(form, section.key(), parameters, data);
        }
        return data;
    }

    /** Adds an empty row to a repeating group, unless it already has as many as it may. */
    public FormData addRow(FormDefinition form, String path, FormData data) {
        return form.field(path)
                .filter(field -> field.kind() == FieldKind.ROWS && !field.readOnly() && hasPlace(path, data))
                .filter(field -> data.rows(path) < field.constraints().maxRows())
                .map(field -> InitialValues.addRow(field, path, data))
                .orElse(data);
    }

    /** Whether the row that contains the group exists, and the path does not name a row itself. */
    private static boolean hasPlace(String path, FormData data) {
        int row = path.lastIndexOf(']') + 1;
        return row < path.length()
                && (row == 0 || data.get(path.substring(0, row)).isPresent());
    }

    /** Takes out the row at {@code section.rows[i]}. */
    public FormData removeRow(FormDefinition form, String path, FormData data) {
        boolean removable = path.endsWith("]")
                && form.field(path)
                        .filter(field -> field.kind() == FieldKind.ROWS && !field.readOnly())
                        .isPresent();
        return removable ? rules.of(form).derive(form, data.withoutRow(path)) : data;
    }

    private Map<String, Object> group(
            List<Field> fields, String at, SortedMap<String, String[]> sent, FormData before) {
        var answers = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var path = at + "." + field.key();
            if (field.readOnly()) {
                before.get(path).ifPresent(value -> answers.put(field.key(), value));
            } else {
                var answer = answer(field, path, sent, before);
                if (!"".equals(answer)) {
                    answers.put(field.key(), answer);
                }
            }
        }
        return answers;
    }

    private Object answer(Field field, String path, SortedMap<String, String[]> sent, FormData before) {
        return switch (field.kind()) {
            case GROUP -> group(field.children(), path, sent, before);
            case ROWS -> rows(field, path, sent, before);
            case CHECKLIST ->
                List.of(sent.getOrDefault(path, new String[0])).stream()
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .limit(field.options().size() + 1L)
                        .map(value -> value.substring(0, Math.min(value.length(), 40)))
                        .toList();
            default -> AnswerParser.scalar(field, last(sent.get(path)));
        };
    }

    /** The sorted names of these rows are adjacent, so only they are read. */
    private List<Object> rows(Field field, String path, SortedMap<String, String[]> sent, FormData before) {
        var numbers = new TreeSet<Integer>();
        for (var name : sent.subMap(path + "[", path + "\\").keySet()) {
            int end = name.indexOf(']', path.length());
            var number = end < 0 ? "" : name.substring(path.length() + 1, end);
            if (number.matches("\\d{1,4}")) {
                numbers.add(Integer.valueOf(number));
            }
        }
        var rows = new ArrayList<Object>();
        numbers.stream()
                .limit(field.constraints().maxRows() + 1L)
                .forEach(number -> rows.add(group(field.children(), path + "[" + number + "]", sent, before)));
        return rows;
    }

    private static String last(String @Nullable [] values) {
        return values == null || values.length == 0 ? "" : values[values.length - 1];
    }

    private static void flatten(String at, @Nullable Object value, Map<String, String[]> out) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> flatten(at.isEmpty() ? "" + key : at + "." + key, each, out));
        } else if (value instanceof Collection<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            int i = 0;
            for (var each : list) {
                flatten(at + "[" + i++ + "]", each, out);
            }
        } else if (value instanceof Collection<?> list) {
            out.put(at, list.stream().map(String::valueOf).toArray(String[]::new));
        } else if (value != null) {
            out.put(at, new String[] {FormData.plain(value)});
        }
    }
}

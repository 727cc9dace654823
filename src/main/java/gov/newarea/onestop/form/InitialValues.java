package gov.newarea.onestop.form;

import java.util.List;

/** Writes initial values into a form or a new row. */
final class InitialValues {

    private InitialValues() {}

    static FormData fill(List<Field> fields, String at, FormData start) {
        var data = start;
        for (var field : fields) {
            data = fill(field, at + "." + field.key(), data);
        }
        return data;
    }

    static FormData addRow(Field rows, String path, FormData data) {
        var next = path + "[" + data.rows(path) + "]";
        return fill(rows.children(), next, data.withRow(path));
    }

    private static FormData fill(Field field, String path, FormData start) {
        if (field.kind() == FieldKind.GROUP) {
            return fill(field.children(), path, start);
        }
        var data = start;
        if (field.kind() == FieldKind.ROWS) {
            for (int i = 0; i < field.constraints().minRows(); i++) {
                data = addRow(field, path, data);
            }
            return data;
        }
        return field.initial().isEmpty() ? data : data.with(path, AnswerParser.scalar(field, field.initial()));
    }
}

package gov.newarea.onestop.form;

import java.util.List;

/** Leaves out the numbers and dates that cannot be read, so that rules across fields do not compare them. */
final class ReadableAnswers {

    private ReadableAnswers() {}

    static FormData of(FormDefinition form, FormData data) {
        var readable = data;
        for (var section : form.sections()) {
            readable = of(section.fields(), section.key(), readable);
        }
        return readable;
    }

    private static FormData of(List<Field> fields, String at, FormData data) {
        var readable = data;
        for (var field : fields) {
            readable = of(field, at + "." + field.key(), readable);
        }
        return readable;
    }

    private static FormData of(Field field, String path, FormData data) {
        return switch (field.kind()) {
            case GROUP -> of(field.children(), path, data);
            case ROWS -> {
                var readable = data;
                for (var row : data.rowPaths(path)) {
                    readable = of(field.children(), row, readable);
                }
                yield readable;
            }
            case NUMBER -> data.has(path) && data.number(path).isEmpty() ? data.with(path, null) : data;
            case DATE -> data.has(path) && data.date(path).isEmpty() ? data.with(path, null) : data;
            default -> data;
        };
    }
}

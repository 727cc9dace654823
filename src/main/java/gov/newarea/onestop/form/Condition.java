package gov.newarea.onestop.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A condition under which an answer is required; parsed from a schema, never executed as code: {@code field = "value"}, {@code field in ("a", "b")} or
 * {@code present(field)}. A name without a dot is looked up beside the field, any other from the top of the form.
 *
 * @param values the answers that make it true; any answer at all where there are none
 */
record Condition(String field, List<String> values) {

    private static final String NAME = "([A-Za-z][A-Za-z0-9.]*)";
    private static final Pattern EQUAL = Pattern.compile(NAME + "\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern IN =
            Pattern.compile(NAME + "\\s+in\\s*\\(\\s*(\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*)\\s*\\)");
    private static final Pattern PRESENT = Pattern.compile("present\\(\\s*" + NAME + "\\s*\\)");

    /** @throws IllegalArgumentException for anything but the three shapes */
    public static Condition parse(String text) {
        var equal = EQUAL.matcher(text.strip());
        if (equal.matches()) {
            return new Condition(equal.group(1), List.of(equal.group(2)));
        }
        var in = IN.matcher(text.strip());
        if (in.matches()) {
            var values =
                    Stream.of(in.group(2).split(",")).map(value -> value.strip().replace("\"", ""));
            return new Condition(in.group(1), values.toList());
        }
        var present = PRESENT.matcher(text.strip());
        if (present.matches()) {
            return new Condition(present.group(1), List.of());
        }
        throw new IllegalArgumentException("Not a condition: " + text);
    }

    /** Whether it holds for a field that lies in the section, group or row {@code at}. */
    boolean holds(FormData data, String at) {
        var path = path(at);
        return values.isEmpty() ? data.has(path) : values.contains(data.text(path));
    }

    /** Whether it asks for one of some choices, not for any answer at all. */
    boolean namesChoices() {
        return !values.isEmpty();
    }

    /** The path it looks at and the answers that make it true, as {@code path=value|value}. */
    String text(String at) {
        return path(at) + "=" + String.join("|", values);
    }

    private String path(String at) {
        return field.contains(".") ? field : at + "." + field;
    }
}

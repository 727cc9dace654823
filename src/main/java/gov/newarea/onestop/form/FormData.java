package gov.newarea.onestop.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of one form; immutable. Paths read {@code section.field}, {@code section.group.field} or
 * {@code section.rows[0].field}; values are text, {@link BigDecimal}, {@link Boolean}, a list of texts, or rows.
 */
public final class FormData {

    private static final int MOST_DIGITS = 40;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Map<String, Object> root;

    private FormData(Map<String, Object> root) {
        this.root = root;
    }

    public static FormData empty() {
        return new FormData(Map.of());
    }

    public static FormData of(Map<String, Object> answers) {
        return parse(write(answers));
    }

    /** @throws IllegalArgumentException where the text is not a JSON object */
    public static FormData parse(String json) {
        try {
            return new FormData(JSON.readValue(json, new TypeReference<>() {}));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the answers of a form", e);
        }
    }

    public String json() {
        return write(root);
    }

    /** A copy as nested maps and lists. */
    public Map<String, Object> asMap() {
        return JSON.convertValue(root, new TypeReference<>() {});
    }

    /** The sections with any answer. */
    public Set<String> sections() {
        return Set.copyOf(root.keySet());
    }

    public Optional<Object> get(String path) {
        return Optional.ofNullable(Path.of(path).in(root));
    }

    /** Whether there is an answer: no blank text, no empty list, no unticked box. */
    public boolean has(String path) {
        return get(path).filter(FormData::isAnswer).isPresent();
    }

    /** Of the fields below a path, those that nobody answered and nobody had to answer. */
    public List<Field> unanswered(List<Field> fields, String at) {
        return fields.stream()
                .filter(field -> field.isAsked(this, at + "." + field.key()))
                .filter(field -> isUnanswered(field, at + "." + field.key()))
                .toList();
    }

    /** An unticked box that states a fact says no; one that promises something was not asked for. */
    private boolean isUnanswered(Field field, String path) {
        return switch (field.kind()) {
            case GROUP ->
                field.children().stream()
                        .filter(child -> child.isAsked(this, path + "." + child.key()))
                        .allMatch(child -> isUnanswered(child, path + "." + child.key()));
            case CHECKBOX -> !has(path) && field.isPromise() && !field.required();
            default -> !has(path) && !field.required();
        };
    }

    /** The answer as text, empty where there is none. */
    public String text(String path) {
        return get(path).map(FormData::plain).orElse("");
    }

    /** The answer as a number; empty where it is none or cannot be read as one. */
    public Optional<BigDecimal> number(String path) {
        return Optional.of(text(path)).filter(AnswerParser::isNumber).map(BigDecimal::new);
    }

    public Optional<LocalDate> date(String path) {
        try {
            return has(path) ? Optional.of(LocalDate.parse(text(path))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean checked(String path) {
        return "true".equals(text(path));
    }

    /** The ticked values of a checklist. */
    public List<String> choices(String path) {
        return get(path).filter(Collection.class::isInstance).stream()
                .flatMap(value -> ((Collection<?>) value).stream())
                .map(String::valueOf)
                .toList();
    }

    /** How many rows a repeating group has. */
    public int rows(String path) {
        return get(path)
                .filter(List.class::isInstance)
                .map(value -> ((List<?>) value).size())
                .orElse(0);
    }

    /** The paths of the rows of a repeating group. */
    public List<String> rowPaths(String path) {
        return IntStream.range(0, rows(path))
                .mapToObj(i -> path + "[" + i + "]")
                .toList();
    }

    /** A copy with this answer; null removes it. */
    public FormData with(String path, @Nullable Object value) {
        return new FormData(Path.of(path).set(root, value));
    }

    public FormData withRow(String path) {
        return with(path + "[" + rows(path) + "]", Map.of());
    }

    /** A copy without the row at {@code rows[i]}; unchanged if there is no such row. */
    public FormData withoutRow(String path) {
        return get(path).isPresent() ? with(path, null) : this;
    }

    private static boolean isAnswer(Object value) {
        return switch (plain(value)) {
            case "", "false", "[]", "{}" -> false;
            default -> true;
        };
    }

    /** The value as text; a number has no exponent, unless it would need more digits than any answer has. */
    static String plain(Object value) {
        return value instanceof BigDecimal number && Math.abs((long) number.scale()) <= MOST_DIGITS
                ? number.toPlainString()
                : String.valueOf(value);
    }

    private static String write(Map<String, Object> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the answers of a form", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormData that && json().equals(that.json());
    }

    @Override
    public int hashCode() {
        return json().hashCode();
    }

    /** Shows no answers: they are personal data. */
    @Override
    public String toString() {
        return "FormData" + root.keySet();
    }
}

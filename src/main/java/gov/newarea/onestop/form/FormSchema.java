package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Trade;
import gov.newarea.onestop.catalog.Trades;
import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form-js schema; additional properties are in the {@code properties} of each component. */
final class FormSchema {

    private static final Map<String, FieldKind> KINDS = Map.of(
            "textfield", FieldKind.TEXT,
            "number", FieldKind.NUMBER,
            "datetime", FieldKind.DATE,
            "select", FieldKind.SELECT,
            "radio", FieldKind.RADIO,
            "checkbox", FieldKind.CHECKBOX,
            "checklist", FieldKind.CHECKLIST,
            "group", FieldKind.GROUP,
            "dynamiclist", FieldKind.ROWS);

    private static final Pattern DAY = Pattern.compile("today(?:([+-])(\\d{1,3})([ymd]))?");

    private final List<Option> trades;

    private final Map<String, List<Option>> lists;

    FormSchema(Trades trades, Map<String, List<Option>> lists) {
        this.lists = lists;
        this.trades = trades.all().stream().map(FormSchema::option).toList();
    }

    FormDefinition read(Resource file) {
        try (var source = file.getInputStream()) {
            var schema = new JsonMapper().readTree(source);
            var properties = schema.path("properties");
            var label = new Localized(
                    properties.path("label").asString(""),
                    properties.path("label:en").asString(""));
            var sections = stream(schema.path("components")).map(this::section).toList();
            return new FormDefinition(
                    schema.path("id").asString(""),
                    label,
                    properties.path("rules").asString(""),
                    sections);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException("Form " + file.getFilename() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Section section(JsonNode node) {
        return new Section(
                node.path("path").asString(""),
                label(node),
                hint(node),
                property(node, "heading"),
                property(node, "item"),
                children(node));
    }

    private Field field(JsonNode node) {
        var kind = KINDS.get(node.path("type").asString(""));
        if (kind == null) {
            throw new IllegalArgumentException(
                    "unknown type " + node.path("type").asString(""));
        }
        return new Field(
                kind,
                node.path(kind.hasChildren() ? "path" : "key").asString(""),
                label(node),
                hint(node),
                node.path("validate").path("required").asBoolean(false),
                condition(node),
                constraints(node),
                options(node),
                children(node),
                node.path("readonly").asBoolean(false),
                node.path("defaultValue").asString(""),
                new Localized(property(node, "unit"), property(node, "unit:en")),
                (property(node, "source") + " " + property(node, "article")).strip());
    }

    private static Constraints constraints(JsonNode node) {
        var validate = node.path("validate");
        return new Constraints(
                validate.has("min") ? validate.get("min").decimalValue() : null,
                validate.has("max") ? validate.get("max").decimalValue() : null,
                node.path("decimalDigits").asInt(0),
                validate.path("minLength").asInt(0),
                validate.path("maxLength")
                        .asInt(node.path("type").asString("").equals("group") ? Integer.MAX_VALUE : 200),
                validate.path("pattern").asString(""),
                property(node, "check"),
                fromToday(property(node, "notBefore")),
                fromToday(property(node, "notAfter")),
                node.path("properties").path("minRows").asInt(0),
                node.path("properties").path("maxRows").asInt(60),
                property(node, "unique"));
    }

    /** Reads {@code today}, {@code today-5y} or {@code today+30d}. */
    private static @Nullable Period fromToday(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a day: " + text);
        }
        return parts.group(1) == null
                ? Period.ZERO
                : Period.parse(parts.group(1) + "P" + parts.group(2) + parts.group(3));
    }

    private List<Option> options(JsonNode node) {
        var list = property(node, "options");
        if (list.equals("countries")) {
            return Countries.ALL;
        }
        if (!list.isEmpty()) {
            return Optional.ofNullable(lists.get(list))
                    .orElseThrow(() -> new IllegalArgumentException("unknown list of options " + list));
        }
        if (property(node, "check").equals("trade-class")) {
            return trades;
        }
        return stream(node.path("values"))
                .map(value -> new Option(
                        value.path("value").asString(""),
                        new Localized(
                                value.path("label").asString(""),
                                value.path("label:en").asString(""))))
                .toList();
    }

    /** Reads with its code, so that a list can be told apart and an answer is not only digits. */
    private static Option option(Trade trade) {
        var code = trade.code() + " ";
        return new Option(
                trade.code(),
                new Localized(code + trade.name().zh(), code + trade.name().in(Locale.ENGLISH)));
    }

    private static @Nullable Condition condition(JsonNode node) {
        var text = property(node, "requiredWhen");
        return text.isEmpty() ? null : Condition.parse(text);
    }

    private List<Field> children(JsonNode node) {
        return stream(node.path("components")).map(this::field).toList();
    }

    private static Localized label(JsonNode node) {
        var zh = node.path(node.has("dateLabel") ? "dateLabel" : "label").asString("");
        return new Localized(zh, property(node, "label:en"));
    }

    private static Localized hint(JsonNode node) {
        return new Localized(node.path("description").asString(""), property(node, "hint:en"));
    }

    private static String property(JsonNode node, String name) {
        return node.path("properties").path(name).asString("");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

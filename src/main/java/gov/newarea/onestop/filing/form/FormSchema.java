package gov.newarea.onestop.filing.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Trade;
import gov.newarea.onestop.catalog.Trades;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Reads a form-js schema; what form-js has no place for lies in the {@code properties} of each component. */
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

    private final List<Option> trades;

    FormSchema(Trades trades) {
        this.trades = trades.all().stream().map(FormSchema::option).toList();
    }

    FormDefinition read(Resource file) {
        try (var source = file.getInputStream()) {
            var schema = new ObjectMapper().readTree(source);
            var properties = schema.path("properties");
            var label = new Localized(
                    properties.path("label").asText(),
                    properties.path("label:en").asText());
            var sections = stream(schema.path("components")).map(this::section).toList();
            return new FormDefinition(schema.path("id").asText(), label, sections);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("Form " + file.getFilename() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Section section(JsonNode node) {
        return new Section(node.path("path").asText(), label(node), hint(node), property(node, "item"), children(node));
    }

    private Field field(JsonNode node) {
        var kind = KINDS.get(node.path("type").asText());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "unknown type " + node.path("type").asText());
        }
        return new Field(
                kind,
                node.path(kind.hasChildren() ? "path" : "key").asText(),
                label(node),
                hint(node),
                node.path("validate").path("required").asBoolean(),
                condition(node),
                constraints(node),
                options(node),
                children(node),
                node.path("readonly").asBoolean(),
                node.path("defaultValue").asText(),
                new Localized(property(node, "unit"), property(node, "unit:en")),
                (property(node, "source") + " " + property(node, "article")).strip());
    }

    private static Constraints constraints(JsonNode node) {
        var validate = node.path("validate");
        return new Constraints(
                validate.has("min") ? validate.get("min").decimalValue() : null,
                validate.has("max") ? validate.get("max").decimalValue() : null,
                node.path("decimalDigits").asInt(),
                validate.path("minLength").asInt(),
                validate.path("maxLength").asInt(node.path("type").asText().equals("group") ? Integer.MAX_VALUE : 200),
                validate.path("pattern").asText(),
                property(node, "check"),
                property(node, "notBefore").equals("today"),
                property(node, "notAfter").equals("today"),
                node.path("properties").path("minRows").asInt(),
                node.path("properties").path("maxRows").asInt(60),
                property(node, "unique"));
    }

    private List<Option> options(JsonNode node) {
        if (property(node, "options").equals("countries")) {
            return Countries.ALL;
        }
        if (property(node, "options").equals("capital-rules")) {
            return NameWords.read().capital().stream()
                    .map(each -> new Option(each.trade(), each.rule()))
                    .toList();
        }
        if (property(node, "check").equals("trade-class")) {
            return trades;
        }
        return stream(node.path("values"))
                .map(value -> new Option(
                        value.path("value").asText(),
                        new Localized(
                                value.path("label").asText(),
                                value.path("label:en").asText())))
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
        var zh = node.path(node.has("dateLabel") ? "dateLabel" : "label").asText();
        return new Localized(zh, property(node, "label:en"));
    }

    private static Localized hint(JsonNode node) {
        return new Localized(node.path("description").asText(), property(node, "hint:en"));
    }

    private static String property(JsonNode node, String name) {
        return node.path("properties").path(name).asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

package gov.newarea.onestop.modeling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one kind of element may contain.
 *
 * @param within the kinds of its parent; empty for the root element
 * @param attributes its allowed attributes, each with a check of its value
 * @param text the check of its text
 */
record ElementRule(String kind, Set<String> within, Map<String, Predicate<String>> attributes, Predicate<String> text) {

    /** An allowed attribute, with the check of its value. */
    record Attribute(String name, Predicate<String> value) {}

    static ElementRule element(String kind, Set<String> within, Attribute... attributes) {
        var allowed = Arrays.stream(attributes).collect(Collectors.toMap(Attribute::name, Attribute::value));
        return new ElementRule(kind, within, allowed, String::isBlank);
    }

    ElementRule saying(Predicate<String> text) {
        return new ElementRule(kind, within, attributes, text);
    }

    static Map<String, ElementRule> byKind(List<ElementRule> rules) {
        return rules.stream().collect(Collectors.toUnmodifiableMap(ElementRule::kind, Function.identity()));
    }
}

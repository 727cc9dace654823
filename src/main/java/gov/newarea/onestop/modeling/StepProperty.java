package gov.newarea.onestop.modeling;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An extension property that a kind of step may or must have.
 *
 * @param value the check of its value
 */
record StepProperty(String kind, String name, boolean required, Predicate<String> value) {

    /** Every element may have an English name; other properties are listed below. */
    private static final Set<String> EVERYWHERE = Set.of("label:en");

    private static final List<StepProperty> ALL = List.of(
            required("bpmn:userTask", "role", Set.of("applicant", "window", "reviewer", "decider")::contains),
            required("bpmn:userTask", "block", Words::isKebabCase),
            allowed("bpmn:userTask", "item", Words::isKebabCase));

    /** The required properties that the element does not have. */
    static List<String> missing(Part part) {
        return of(part).filter(StepProperty::required)
                .map(StepProperty::name)
                .filter(name -> part.property(name).isEmpty())
                .toList();
    }

    /** Whether the owner of the property may have it, with this value. */
    static boolean isKnown(Part property) {
        return EVERYWHERE.contains(property.name())
                || of(property.owner()).anyMatch(allowed -> allowed.allows(property));
    }

    static String said(Part property) {
        return property.name() + "=" + property.attribute("value");
    }

    private boolean allows(Part found) {
        return name.equals(found.name()) && value.test(found.attribute("value"));
    }

    private static Stream<StepProperty> of(Part part) {
        return ALL.stream().filter(property -> part.is(property.kind()));
    }

    private static StepProperty required(String kind, String name, Predicate<String> value) {
        return new StepProperty(kind, name, true, value);
    }

    private static StepProperty allowed(String kind, String name, Predicate<String> value) {
        return new StepProperty(kind, name, false, value);
    }
}

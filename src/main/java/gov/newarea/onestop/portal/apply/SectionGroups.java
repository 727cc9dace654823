package gov.newarea.onestop.portal.apply;

import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups sections under headings and knows their order. */
final class SectionGroups {

    private static final String REST = "closing";

    private static final List<String> HEADINGS = List.of("enterprise", "people", "business", REST);

    private SectionGroups() {}

    static Map<String, List<Section>> of(FormDefinition form) {
        var groups = new LinkedHashMap<String, List<Section>>();
        for (var heading : HEADINGS) {
            var sections = form.sections().stream()
                    .filter(section -> headingOf(section).equals(heading))
                    .toList();
            if (!sections.isEmpty()) {
                groups.put(heading, sections);
            }
        }
        return groups;
    }

    static String headingOf(Section section) {
        return HEADINGS.contains(section.heading()) ? section.heading() : REST;
    }

    /** The section after this one; empty after the last. */
    static Optional<String> after(FormDefinition form, String section) {
        var order = of(form).values().stream()
                .flatMap(List::stream)
                .map(Section::key)
                .toList();
        int next = order.indexOf(section) + 1;
        return next < order.size() ? Optional.of(order.get(next)) : Optional.empty();
    }
}

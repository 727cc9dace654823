package gov.newarea.onestop.form;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A form: its sections in the order in which they are asked.
 *
 * @param rules the name of its {@link FormRules}, empty where it has none
 */
public record FormDefinition(String key, Localized label, String rules, List<Section> sections) {

    /** @throws Refusal {@code form.no-section} where there is none of that name */
    public Section section(String name) {
        return sections.stream()
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("form.no-section", name));
    }

    /** The form without the sections of items that were not chosen. */
    public FormDefinition forItems(Collection<String> items) {
        return new FormDefinition(
                key,
                label,
                rules,
                sections.stream()
                        .filter(each -> each.item().isEmpty() || items.contains(each.item()))
                        .toList());
    }

    /** The field at a path such as {@code shareholders.shareholders[0].amount}; row numbers do not matter, but stand at rows only. */
    public Optional<Field> field(String path) {
        return Path.read(path).flatMap(this::field);
    }

    private Optional<Field> field(Path path) {
        var steps = path.steps();
        if (steps.size() < 2) {
            return Optional.empty();
        }
        var found = sections.stream()
                .filter(each -> each.key().equals(steps.get(0)))
                .findFirst()
                .flatMap(each -> each.field(String.valueOf(steps.get(1))));
        for (int i = 2; i < steps.size(); i++) {
            var step = steps.get(i);
            var rowBefore = steps.get(i - 1) instanceof Integer;
            found = step instanceof String name
                    ? found.flatMap(each -> each.child(name))
                    : found.filter(each -> each.kind() == FieldKind.ROWS && !rowBefore);
        }
        return found;
    }

    /** The answers a new filing starts with: the initial values, and as many empty rows as must be there. */
    public FormData blank() {
        var data = FormData.empty();
        for (var section : sections) {
            data = InitialValues.fill(section.fields(), section.key(), data);
        }
        return data;
    }
}

package gov.newarea.onestop.form;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the rules that a form names. */
@Component
class RuleBook {

    private static final FormRules NONE = new FormRules() {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Stream<Problem> judge(String section, FormData data, LocalDate today) {
            return Stream.empty();
        }
    };

    private final Map<String, FormRules> rules;

    RuleBook(List<FormRules> rules) {
        this.rules = rules.stream().collect(toUnmodifiableMap(FormRules::name, Function.identity()));
    }

    /** @throws IllegalStateException if the form names unknown rules */
    FormRules of(FormDefinition form) {
        var found = form.rules().isEmpty() ? NONE : rules.get(form.rules());
        if (found == null) {
            throw new IllegalStateException("Form " + form.key() + " names unknown rules: " + form.rules());
        }
        return found;
    }

    /** The lists of answers of all rules, by name. */
    Map<String, List<Option>> options() {
        return rules.values().stream()
                .flatMap(each -> each.options().entrySet().stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

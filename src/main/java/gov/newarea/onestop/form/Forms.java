package gov.newarea.onestop.form;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.catalog.Trades;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the forms once at start-up. */
@Component
public class Forms {

    private final Map<String, FormDefinition> forms;

    Forms(Trades trades, RuleBook rules) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/forms/*.form");
        forms = Stream.of(files)
                .map(new FormSchema(trades, rules.options())::read)
                .peek(rules::of)
                .collect(Collectors.toUnmodifiableMap(FormDefinition::key, Function.identity()));
    }

    /** @throws Refusal {@code form.no-form} for an unknown key */
    public FormDefinition require(String key) {
        return Optional.ofNullable(forms.get(key)).orElseThrow(() -> Refusal.notFound("form.no-form", key));
    }
}

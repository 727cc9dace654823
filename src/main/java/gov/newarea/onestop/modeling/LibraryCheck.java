package gov.newarea.onestop.modeling;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Checks the published drawings before they are deployed. */
@Component
public class LibraryCheck {

    private final ProcessLibrary library;
    private final DrawingRules rules;
    private final MessageSource messages;

    LibraryCheck(ProcessLibrary library, DrawingRules rules, MessageSource messages) {
        this.library = library;
        this.rules = rules;
        this.messages = messages;
    }

    /** @throws Refusal {@code running.drawings}, with all violations */
    public void requireSound() {
        var found = library.names().stream().flatMap(this::problems).toList();
        if (!found.isEmpty()) {
            throw Refusal.conflict(
                    "running.drawings",
                    found.size(),
                    new Localized(list(found, Locale.SIMPLIFIED_CHINESE), list(found, Locale.ENGLISH)));
        }
    }

    private Stream<Found> problems(String name) {
        return rules.check(name, library.xml(name)).stream().map(problem -> new Found(name, problem));
    }

    private String list(List<Found> found, Locale locale) {
        return found.stream()
                .map(each -> "\n  - " + each.drawing + ".bpmn: " + each.problem.text(messages, locale))
                .collect(Collectors.joining());
    }

    private record Found(String drawing, DrawingProblem problem) {}
}

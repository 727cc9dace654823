package gov.newarea.onestop.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Formats problems in the reader's language. */
@Component
public class FormMessages {

    private final MessageSource messages;

    FormMessages(MessageSource messages) {
        this.messages = messages;
    }

    public String text(Problem problem, Locale locale) {
        return messages.getMessage(problem.messageKey(), problem.args(locale), locale);
    }

    /** The texts by the path of the answer, in the order in which the problems were found. */
    public Map<String, List<String>> byPath(List<Problem> problems, Locale locale) {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::path,
                        LinkedHashMap::new,
                        Collectors.mapping(problem -> text(problem, locale), Collectors.toList())));
    }
}

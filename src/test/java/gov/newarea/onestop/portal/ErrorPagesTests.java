package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.ServerlessTemplates;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Each kind of failure has a page that says what happened and where to go. */
class ErrorPagesTests {

    private static final Pattern LINK = Pattern.compile("<a(?=[^>]* href=\"([^\"]*)\")(?: class=\"([^\"]*)\")?[^>]*>");

    private final ResourceBundleMessageSource messages = ServerlessTemplates.messages("hall", "identity", "desk");
    private final ServerlessTemplates templates = new ServerlessTemplates(messages);

    @ParameterizedTest
    @CsvSource({
        "4xx, hall.error.400.title, /, /items",
        "403, hall.error.403.title, /, /items",
        "404, hall.error.404.title, /, /items",
        "413, hall.error.413.title, /, /items",
        "5xx, hall.error.bug.title, /, /items",
        "401, identity.ended.title, /login, /",
        "503, identity.away.title, /, /login"
    })
    void sayWhatHappenedAndWhereToGo(String page, String title, String first, String second) {
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var drawn = draw(page, Map.of(), language);
            var said = messages.getMessage(title, null, language);

            assertThat(drawn).contains("<title>" + said + "</title>", "<h1>" + said + "</h1>");
            assertThat(ways(drawn)).containsExactly("btn btn-primary " + first, second);
        }
    }

    @Test
    void quoteTheReferenceOfABug() {
        assertThat(draw("5xx", Map.of("reference", "K7Q2"), Locale.ENGLISH)).contains("os-note red", ">K7Q2</strong>");
        assertThat(draw("404", Map.of("reference", "K7Q2"), Locale.ENGLISH)).doesNotContain("os-note", "K7Q2");
    }

    @Test
    void linkBackFromAFileThatIsTooLarge() {
        assertThat(ways(draw("413", Map.of("back", "/apply/1/materials"), Locale.CHINESE)))
                .containsExactly("btn /apply/1/materials", "btn btn-primary /", "/items");
    }

    @ParameterizedTest
    @CsvSource({
        "/filings/1, /filings, btn btn-primary /filings, /",
        "/filings/1, /, btn btn-primary /,",
        "/desk/tasks/1, /desk?tab=MINE, btn btn-primary /desk?tab=MINE, /desk",
        "/desk/tasks/1, /, btn btn-primary /, /desk"
    })
    void leadBackToWhereTheRefusedCameFrom(String here, String back, String first, String second) {
        var drawn = draw(
                "refusal",
                Map.of("here", here, "back", back, "kind", "CONFLICT", "reason", "Too late."),
                Locale.ENGLISH);

        assertThat(drawn).contains("Too late.");
        assertThat(ways(drawn)).isEqualTo(second == null ? List.of(first) : List.of(first, second));
    }

    /** The class and address of each link below the message. */
    private static List<String> ways(String page) {
        var actions = page.substring(page.indexOf("os-actions"));
        return LINK.matcher(actions.substring(0, actions.indexOf("</main>")))
                .results()
                .map(link -> (link.group(2) == null ? "" : link.group(2) + " ") + link.group(1))
                .toList();
    }

    private String draw(String page, Map<String, ?> model, Locale language) {
        var words = new HashMap<String, Object>(model);
        words.putAll(Map.of("window", false, "admin", false));
        return templates.draw("error/" + page, words, language);
    }
}

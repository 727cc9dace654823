package gov.newarea.onestop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/**
 * Shows every message with typical words in its places, in the styles in which people see it, in both languages, on a desktop and on
 * a phone, one picture for each area.
 */
@Journey
@Tag("once")
class MessageGalleryJourney {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String UNFILLED = "(?s).*(\\{\\d|\\?\\?).*";
    private static final String TOO_WIDE =
            "[...document.querySelectorAll('dd')].filter(it => it.scrollWidth > it.clientWidth).map(it =>"
                    + " it.textContent)";

    @RegisterExtension
    static final OpenHouse house = new OpenHouse();

    @LocalServerPort
    int port;

    @Test
    void everyMessageIsWholeAndFits() throws IOException {
        var faults = new SoftAssertions();
        List<Supplier<Visitor>> forms = List.of(
                () -> house.visitor(port),
                () -> house.englishVisitor(port),
                () -> house.phoneVisitor(port, false),
                () -> house.phoneVisitor(port, true));
        for (int form = 0; form < forms.size(); form++) {
            var language = form % 2 == 0 ? Locale.CHINESE : Locale.ENGLISH;
            try (var visitor = forms.get(form).get()) {
                for (var area : areas()) {
                    faults.check(() -> look(visitor, area, language));
                }
            }
        }
        faults.assertAll();
    }

    private void look(Visitor visitor, String area, Locale language) throws IOException {
        var texts = texts(area, language);
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).doesNotMatch(UNFILLED));

        visitor.open("/");
        visitor.page.setContent(page(area, language, texts));
        visitor.look("messages-" + area + visitor.form());

        assertThat((List<?>) visitor.page.evaluate(TOO_WIDE)).as(area).isEmpty();
    }

    private static List<String> areas() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static TreeMap<String, String> texts(String area, Locale language) throws IOException {
        var suffix = language.equals(Locale.ENGLISH) ? "_en" : "";
        var raw = new Properties();
        raw.load(new StringReader(Files.readString(MESSAGES.resolve(area + suffix + ".properties"))));
        var texts = new TreeMap<String, String>();
        for (var key : raw.stringPropertyNames()) {
            texts.put(key, filled(raw.getProperty(key), language));
        }
        return texts;
    }

    /** A name where the message quotes, a number where it counts. */
    private static String filled(String pattern, Locale language) {
        if (!pattern.matches("(?s).*\\{\\d.*")) {
            return pattern;
        }
        var message = new MessageFormat(pattern, language);
        var formats = message.getFormatsByArgumentIndex();
        return message.format(IntStream.range(0, formats.length)
                .mapToObj(i -> formats[i] instanceof NumberFormat ? (Object) 12 : words(pattern, i))
                .toArray());
    }

    private static String words(String pattern, int argument) {
        boolean quoted = pattern.contains("“{" + argument + "}") || pattern.contains("《{" + argument + "}");
        return quoted ? "长春北湖智造光电信息科技有限公司" : "12";
    }

    private static String page(String area, Locale language, TreeMap<String, String> texts) {
        var rows = texts.entrySet().stream()
                .map(each -> "<dt class=\"os-quiet os-small\">%s</dt><dd class=\"%s\">%s</dd>"
                        .formatted(each.getKey(), style(each.getKey()), HtmlUtils.htmlEscape(each.getValue(), "UTF-8")))
                .collect(Collectors.joining());
        return """
                <!doctype html><html lang="%s"><head><title>%s</title><link rel="stylesheet" href="/static/app.css"></head>
                <body><main class="os-wrap narrow"><h1>%s</h1><dl class="os-sheet">%s</dl></main></body></html>"""
                .formatted(language.getLanguage(), area, area, rows);
    }

    private static String style(String key) {
        if (key.startsWith("form.problem")) {
            return "invalid-feedback d-block mb-1";
        }
        return key.startsWith("refusal") ? "os-message" : "";
    }
}

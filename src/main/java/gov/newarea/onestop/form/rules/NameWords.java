package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.Localized;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words that a company name may or may not hold, and trades with a capital of their own, from {@code config/form/name-words.yml}. */
record NameWords(
        List<String> endings,
        List<String> state,
        List<String> financial,
        List<String> financialJudged,
        List<String> harmless,
        List<String> judged,
        List<TradeCapital> capital,
        Regions regions) {

    /** A trade for which a law asks for capital, in ten thousand yuan; zero where the laws on each kind of institution say how much. */
    public record TradeCapital(String trade, Localized rule, BigDecimal atLeast) {}

    static NameWords read() {
        try (var source = new ClassPathResource("config/form/name-words.yml").getInputStream()) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(source, NameWords.class);
        } catch (IOException e) {
            throw new IllegalStateException("config/form/name-words.yml cannot be read: " + e.getMessage(), e);
        }
    }

    /** The first of the words that the name contains, without harmless words. */
    Optional<String> found(List<String> words, String name) {
        var rest = without(name);
        return words.stream().filter(rest::contains).findFirst();
    }

    /** The name with blanks for its harmless words. */
    String without(String name) {
        var rest = name;
        for (var word : harmless) {
            rest = rest.replace(word, " ");
        }
        return rest;
    }
}

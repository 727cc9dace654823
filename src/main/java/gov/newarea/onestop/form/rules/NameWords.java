package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.catalog.Trade;
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
        List<Industry> industries,
        Regions regions) {

    /** A trade for which a law asks for capital, in ten thousand yuan; zero where the laws on each kind of institution say how much. */
    public record TradeCapital(String trade, Localized rule, BigDecimal atLeast) {}

    /** Words that state a trade, and the sections, divisions or classes of the trades they state. */
    public record Industry(List<String> words, List<String> trades) {

        boolean says(String industry) {
            return words.stream().anyMatch(industry::contains);
        }

        boolean covers(Trade trade) {
            return trades.stream()
                    .anyMatch(
                            code -> code.equals(trade.section()) || trade.code().startsWith(code));
        }
    }

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

    /** The first of the words that the name contains, in whatever characters, without harmless words. */
    Optional<String> found(List<String> words, String name) {
        var rest = Typed.folded(without(Typed.folded(name)));
        return words.stream().filter(word -> rest.contains(Typed.folded(word))).findFirst();
    }

    /** Whether words of the industry are known, and none of them states the trade. */
    boolean contradict(String industry, Trade trade) {
        var folded = Typed.folded(industry);
        var said = industries.stream().filter(each -> each.says(folded)).toList();
        return !said.isEmpty() && said.stream().noneMatch(each -> each.covers(trade));
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

package gov.newarea.onestop.certificate.content;

import static java.util.stream.Collectors.joining;

import gov.newarea.onestop.catalog.CertificateKind;
import gov.newarea.onestop.catalog.CertificateKind.Line;
import gov.newarea.onestop.catalog.CertificateKind.Part;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Composes what a certificate says, as the catalogue lays it down for its kind.
 *
 * @param issued the day of issue
 * @param term how long it counts; empty where it has no end
 * @param creditCode assigns the credit code; asked only where the kind says it
 */
public record CertificateText(FormWords words, LocalDate issued, Optional<Period> term, Supplier<String> creditCode) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** The lines by their keys, in their order; blank ones are left out. */
    public Map<String, String> of(CertificateKind kind) {
        var fields = new LinkedHashMap<String, String>();
        kind.lines().forEach(line -> fields.put(line.key(), line(line)));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private String line(Line line) {
        var text = line.parts().stream().filter(this::applies).map(this::part).collect(joining());
        return text.isBlank() ? line.otherwise() : text;
    }

    private boolean applies(Part part) {
        return part.when().entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(words.text(condition.getKey())));
    }

    private String part(Part part) {
        var shown = shown(part);
        return shown.stream().allMatch(String::isBlank) ? "" : MessageFormat.format(part.pattern(), shown.toArray());
    }

    private List<String> shown(Part part) {
        return switch (part.as()) {
            case ISSUED -> List.of(issued.toString());
            case EXPIRY ->
                List.of(term.map(this::lastDay).map(LocalDate::toString).orElse(""));
            case CREDIT_CODE -> List.of(creditCode.get());
            case YEARS -> years(part.from().get(0));
            default -> part.from().stream().map(path -> answer(part, path)).toList();
        };
    }

    private String answer(Part part, String path) {
        return switch (part.as()) {
            case LABEL -> words.label(path);
            case LABELS -> words.labels(path);
            case ROWS ->
                words.rows(path.substring(0, path.lastIndexOf('.')), path.substring(path.lastIndexOf('.') + 1));
            case ADDRESS -> words.address(path);
            case TEN_THOUSANDS ->
                words.answers()
                        .number(path)
                        .map(TEN_THOUSAND::multiply)
                        .map(CapitalWords::of)
                        .orElse("");
            default -> words.text(path);
        };
    }

    private List<String> years(String path) {
        return words.answers()
                .number(path)
                .map(years -> lastDay(Period.ofYears(years.intValue())))
                .map(last -> List.of(DAY.format(issued), DAY.format(last)))
                .orElse(List.of());
    }

    private LocalDate lastDay(Period counted) {
        return issued.plus(counted).minusDays(1);
    }
}

package gov.newarea.onestop.form;

import static java.util.Comparator.comparing;

import gov.newarea.onestop.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Countries and regions by their ISO 3166 alpha-3 codes, China first. */
final class Countries {

    private static final Set<String> REGIONS = Set.of("HKG", "MAC", "TWN");

    static final List<Option> ALL = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .map(Countries::option)
            .sorted(comparing((Option option) -> !option.value().equals("CHN"))
                    .thenComparing(option -> !REGIONS.contains(option.value()))
                    .thenComparing(Option::value))
            .toList();

    private Countries() {}

    private static Option option(Locale country) {
        var zh = country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE);
        var en = country.getDisplayCountry(Locale.ENGLISH);
        var china = Locale.CHINA.getDisplayCountry(Locale.SIMPLIFIED_CHINESE);
        if (REGIONS.contains(country.getISO3Country())) {
            zh = zh.startsWith(china) ? zh : china + zh;
            en = en.contains("China") ? en : en + ", China";
        }
        return new Option(country.getISO3Country(), new Localized(zh, en));
    }
}

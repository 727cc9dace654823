package gov.newarea.onestop.form;

import gov.newarea.onestop.catalog.CatalogFixtures;
import gov.newarea.onestop.form.rules.CompanyFormRules;
import gov.newarea.onestop.form.rules.MarketAccess;
import gov.newarea.onestop.form.rules.RestaurantFormRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The published forms, read and checked without a Spring container. */
public final class FormFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final MarketAccess ACCESS = new MarketAccess(CatalogFixtures.publishedNegativeList());
    private static final RuleBook RULES = new RuleBook(List.of(
            new CompanyFormRules(CatalogFixtures.publishedTrades(), ACCESS),
            new RestaurantFormRules(CatalogFixtures.publishedTrades(), ACCESS)));
    public static final FormReader READER = new FormReader(RULES);
    public static final FormDefinition COMPANY = form("company-registration");
    public static final FormDefinition RESTAURANT = form("restaurant");
    public static final FormCheck CHECK = checkWith(code -> Optional.empty());

    private FormFixtures() {}

    public static FormCheck checkWith(Function<String, Optional<String>> codeFault) {
        var issuer = new IssuerCheck() {
            @Override
            public Optional<String> codeFault(String code) {
                return codeFault.apply(code);
            }

            @Override
            public String unprintable(String text) {
                return text.contains("😀") ? "😀" : "";
            }
        };
        return new FormCheck(CatalogFixtures.publishedTrades(), RULES, new ObjectProvider<>() {
            @Override
            public Stream<IssuerCheck> stream() {
                return Stream.of(issuer);
            }

            @Override
            public IssuerCheck getObject() {
                return issuer;
            }

            @Override
            public IssuerCheck getIfAvailable() {
                return issuer;
            }
        });
    }

    public static FormData company() {
        return read(COMPANY, SampleForms.company());
    }

    public static FormData read(FormDefinition form, Map<String, Object> answers) {
        return READER.readAll(form, answers);
    }

    public static List<Problem> check(FormDefinition form, FormData data) {
        return CHECK.check(form, data, TODAY);
    }

    private static FormDefinition form(String key) {
        try {
            return new Forms(CatalogFixtures.publishedTrades(), RULES).require(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

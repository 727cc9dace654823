package gov.newarea.onestop.filing.form;

import gov.newarea.onestop.catalog.CatalogFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The forms as published, read and judged without a container. */
final class FormFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final MarketAccess ACCESS = new MarketAccess(CatalogFixtures.publishedNegativeList());
    static final FormReader READER = new FormReader(new Derived(CatalogFixtures.publishedTrades(), ACCESS));
    static final FormDefinition COMPANY = form("company-registration");
    static final FormDefinition RESTAURANT = form("restaurant");
    static final FormCheck CHECK = checkWith(code -> Optional.empty());

    private FormFixtures() {}

    static FormCheck checkWith(CreditCodeCheck creditCodes) {
        return new FormCheck(CatalogFixtures.publishedTrades(), ACCESS, new ObjectProvider<>() {
            @Override
            public Stream<CreditCodeCheck> stream() {
                return Stream.of(creditCodes);
            }

            @Override
            public CreditCodeCheck getObject() {
                return creditCodes;
            }

            @Override
            public CreditCodeCheck getIfAvailable() {
                return creditCodes;
            }
        });
    }

    static FormData company() {
        return read(COMPANY, SampleForms.company());
    }

    static FormData read(FormDefinition form, Map<String, Object> answers) {
        return READER.readAll(form, answers);
    }

    static List<Problem> check(FormDefinition form, FormData data) {
        return CHECK.check(form, data, TODAY);
    }

    private static FormDefinition form(String key) {
        try {
            return new Forms(CatalogFixtures.publishedTrades()).require(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

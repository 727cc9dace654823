package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.catalog.Trades;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormRules;
import gov.newarea.onestop.form.Problem;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rules of an application to open a restaurant. */
@Component
public class RestaurantFormRules implements FormRules {

    private final Trades trades;
    private final MarketAccess access;
    private final NameWords words = NameWords.read();

    public RestaurantFormRules(Trades trades, MarketAccess access) {
        this.trades = trades;
        this.access = access;
    }

    @Override
    public String name() {
        return "premises";
    }

    @Override
    public Stream<Problem> judge(String section, FormData data, LocalDate today) {
        var facts = new RegistrationAnswers(data, today, trades, words, access);
        return RestaurantRules.ALL.stream().flatMap(rule -> rule.judge(section, facts));
    }
}

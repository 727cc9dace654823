package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.catalog.Trades;
import gov.newarea.onestop.form.FormData;
import gov.newarea.onestop.form.FormDefinition;
import gov.newarea.onestop.form.FormRules;
import gov.newarea.onestop.form.Option;
import gov.newarea.onestop.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rules of a company's registration. */
@Component
public class CompanyFormRules implements FormRules {

    private final Trades trades;
    private final MarketAccess access;
    private final DerivedAnswers derived;
    private final NameWords words = NameWords.read();

    public CompanyFormRules(Trades trades, MarketAccess access) {
        this.trades = trades;
        this.access = access;
        this.derived = new DerivedAnswers(trades, access, words);
    }

    @Override
    public String name() {
        return "company";
    }

    @Override
    public Map<String, List<Option>> options() {
        return Map.of(
                "capital-rules",
                words.capital().stream()
                        .map(each -> new Option(each.trade(), each.rule()))
                        .toList());
    }

    @Override
    public FormData derive(FormDefinition form, FormData data) {
        return derived.apply(form, data);
    }

    @Override
    public Stream<Problem> judge(String section, FormData data, LocalDate today) {
        var facts = new RegistrationAnswers(data, today, trades, words, access);
        return RegistrationRules.ALL.stream().flatMap(rule -> rule.judge(section, facts));
    }
}

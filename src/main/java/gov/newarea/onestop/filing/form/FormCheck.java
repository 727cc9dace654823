package gov.newarea.onestop.filing.form;

import gov.newarea.onestop.catalog.Trades;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what is wrong with the answers of a form: each by itself, and across each other. */
@Component
public class FormCheck {

    private static final Map<String, List<Rule>> RULES =
            Map.of("company-registration", RegistrationRules.ALL, "restaurant", RestaurantRules.ALL);

    private final Trades trades;
    private final ObjectProvider<CreditCodeCheck> creditCodes;
    private final MarketAccess access;
    private final NameWords words = NameWords.read();

    FormCheck(Trades trades, MarketAccess access, ObjectProvider<CreditCodeCheck> creditCodes) {
        this.trades = trades;
        this.access = access;
        this.creditCodes = creditCodes;
    }

    /**
     * Judges one section, or the whole form where {@code section} is null.
     *
     * @param form the form, already narrowed to the items chosen by {@link FormDefinition#forItems}
     * @return errors, warnings and notes, in the order of the form
     */
    public List<Problem> check(FormDefinition form, @Nullable String section, FormData data, LocalDate today) {
        var formats = new Formats(trades, creditCodes.getIfAvailable(() -> code -> Optional.empty()), today);
        var facts = new Registration(data, today, trades, words, access);
        var rules = RULES.getOrDefault(form.key(), List.of());
        var problems = new ArrayList<Problem>();
        for (var each : form.sections()) {
            if (section == null || section.equals(each.key())) {
                problems.addAll(new FieldCheck(each.key(), data, formats).of(each.fields()));
                rules.stream()
                        .filter(rule -> rule.section().equals(each.key()))
                        .flatMap(rule -> rule.judge(facts))
                        .forEach(problems::add);
            }
        }
        return List.copyOf(problems);
    }

    /** Judges the whole form. */
    public List<Problem> check(FormDefinition form, FormData data, LocalDate today) {
        return check(form, null, data, today);
    }
}

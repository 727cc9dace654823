package gov.newarea.onestop.form;

import gov.newarea.onestop.catalog.Trades;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks the answers of a form, each by itself and across fields. */
@Component
public class FormCheck {

    private final Trades trades;
    private final ObjectProvider<IssuerCheck> issuer;
    private final RuleBook rules;

    FormCheck(Trades trades, RuleBook rules, ObjectProvider<IssuerCheck> issuer) {
        this.trades = trades;
        this.rules = rules;
        this.issuer = issuer;
    }

    /**
     * Checks one section, or the whole form if {@code section} is null.
     *
     * @param form the form, already narrowed to the items chosen by {@link FormDefinition#forItems}
     * @return errors, warnings and notes, in the order of the form
     */
    public List<Problem> check(FormDefinition form, @Nullable String section, FormData data, LocalDate today) {
        var formats = new Formats(trades, issuer.getIfAvailable(() -> IssuerCheck.NONE), today);
        var across = rules.of(form);
        var readable = ReadableAnswers.of(form, data);
        var problems = new ArrayList<Problem>();
        for (var each : form.sections()) {
            if (section == null || section.equals(each.key())) {
                problems.addAll(new FieldCheck(each.key(), data, formats).of(each.fields()));
                across.judge(each.key(), readable, today)
                        .filter(problem -> readable.has(problem.path()) || !data.has(problem.path()))
                        .forEach(problems::add);
            }
        }
        return List.copyOf(problems);
    }

    /** Checks the whole form. */
    public List<Problem> check(FormDefinition form, FormData data, LocalDate today) {
        return check(form, null, data, today);
    }
}

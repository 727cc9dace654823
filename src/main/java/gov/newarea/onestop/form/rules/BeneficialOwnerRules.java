package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a company registration about its beneficial owners. */
final class BeneficialOwnerRules {

    /** In ten thousand yuan. */
    private static final BigDecimal LARGEST_EXEMPT = new BigDecimal(1000);

    private static final BigDecimal FOUR = new BigDecimal(4);

    /** Who is exempt from filing beneficial owners lists none: 受益所有人信息管理办法 3. */
    static final Rule BO_1 = new Rule(
            "BO-1",
            "beneficialOwner",
            ERROR,
            facts -> at(
                    facts.text("beneficialOwner.exempt").equals("Y")
                            && facts.data().rows(RegistrationAnswers.BENEFICIAL_OWNERS) > 0,
                    "beneficialOwner.exempt"));

    /** Who is not exempt lists one or more: 受益所有人信息管理办法 2, 6. */
    static final Rule BO_1_NONE = new Rule(
            "BO-1-none",
            "beneficialOwner",
            ERROR,
            facts -> at(
                    facts.text("beneficialOwner.exempt").equals("N")
                            && facts.data().rows(RegistrationAnswers.BENEFICIAL_OWNERS) == 0,
                    RegistrationAnswers.BENEFICIAL_OWNERS));

    /** Exempt is a company of natural persons with a capital of ten million yuan at most: 受益所有人信息管理办法 3. */
    static final Rule BO_2 = new Rule(
            "BO-2",
            "beneficialOwner",
            WARN,
            facts -> at(
                    facts.text("beneficialOwner.exempt").equals("Y")
                            && (facts.amount("capital.capital").compareTo(LARGEST_EXEMPT) > 0
                                    || !facts.shareholders("LEGAL").isEmpty()),
                    "beneficialOwner.exempt"));

    /** Who is listed for a quarter of the shares holds it, if not through others: 受益所有人信息管理办法 6. */
    static final Rule BO_3 = new Rule("BO-3", "beneficialOwner", WARN, facts -> listed(facts)
            .filter(row -> facts.text(row + ".controlKind").equals("SHARE"))
            .flatMap(row -> facts.shareholders().stream()
                    .filter(holder -> facts.person(holder).is(facts.person(row)))
                    .filter(holder -> hasShare(facts, holder) && !isQuarter(facts, holder))
                    .flatMap(holder ->
                            at(true, row + ".controlKind", facts.text(row + ".name"), facts.text(holder + ".ratio")))));

    /** A natural person with a quarter of the shares is listed: 受益所有人信息管理办法 6. */
    static final Rule BO_4 = new Rule("BO-4", "beneficialOwner", WARN, facts -> facts.shareholders("NATURAL").stream()
            .filter(holder -> facts.text("beneficialOwner.exempt").equals("N")
                    && hasShare(facts, holder)
                    && isQuarter(facts, holder)
                    && listed(facts).map(facts::person).noneMatch(facts.person(holder)::is))
            .flatMap(holder -> at(
                    true,
                    RegistrationAnswers.BENEFICIAL_OWNERS,
                    facts.text(holder + ".name"),
                    facts.text(holder + ".ratio"))));

    static final List<Rule> ALL = List.of(BO_1, BO_1_NONE, BO_2, BO_3, BO_4);

    private BeneficialOwnerRules() {}

    /** Whether the holder's amount and the capital are known. */
    private static boolean hasShare(RegistrationAnswers facts, String holder) {
        return facts.data().has(holder + ".amount")
                && facts.amount("capital.capital").signum() > 0;
    }

    /** By the amounts: a ratio is rounded, and a little less than a quarter is none. */
    private static boolean isQuarter(RegistrationAnswers facts, String holder) {
        return facts.amount(holder + ".amount").multiply(FOUR).compareTo(facts.amount("capital.capital")) >= 0;
    }

    private static Stream<String> listed(RegistrationAnswers facts) {
        return facts.data().rowPaths(RegistrationAnswers.BENEFICIAL_OWNERS).stream();
    }
}

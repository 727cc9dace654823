package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.form.Problem.Level;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a company registration about business scope and premises. */
final class ScopeRules {

    private static final int LONGEST_SCOPE = 2000;

    /** What the negative list prohibits is not registered: 优化营商环境条例 20. */
    static final Rule NEG_1 =
            new Rule("NEG-1", "scope", ERROR, facts -> facts.access().prohibited(facts.data()).stream()
                    .flatMap(entry -> at(true, "scope.mainTrade", entry.item(), entry.code())));

    /** What the negative list wants licensed is told at once, with whom to ask: 优化营商环境条例 20. */
    static final Rule NEG_2 =
            new Rule("NEG-2", "scope", Level.INFO, facts -> facts.access().permits(facts.data()).stream()
                    .flatMap(
                            entry -> at(true, "scope.mainTrade", entry.item(), String.join("、", entry.departments()))));

    /** No kitchen fumes and no entertainment in a dwelling: 大气污染防治法 81, 娱乐场所管理条例 7. */
    static final Rule ADDR_2 = new Rule(
            "ADDR-2",
            "scope",
            WARN,
            facts -> at(
                    facts.text("address.premisesUse").equals("RESIDENTIAL")
                            && facts.trades().stream().anyMatch(code -> code.matches("62\\d\\d|901[12]")),
                    "scope.mainTrade"));

    /** Postal codes of Changchun begin with 130. */
    static final Rule ADDR_3 = new Rule(
            "ADDR-3",
            "address",
            WARN,
            facts -> at(facts.text("address.postalCode").matches("(?!130)\\d{6}"), "address.postalCode"));

    /** A lease runs for twenty years at most: 民法典 705. */
    static final Rule ADDR_4 = new Rule(
            "ADDR-4",
            "address",
            ERROR,
            facts -> Premises.leaseTooLong(facts, "address.premisesTitle", "address.leaseTo"));

    /** The counties of the list lie in Changchun. */
    static final Rule ADDR_5 =
            new Rule("ADDR-5", "address", ERROR, facts -> Stream.of("address.domicile", "address.businessPlace")
                    .filter(place -> !place.endsWith("businessPlace")
                            || facts.text("address.businessPlaceSame").equals("N"))
                    .flatMap(place -> Premises.elsewhere(facts, place)));

    /** There is at least one business item, in a text that fits: 市场主体登记管理条例实施细则 12. */
    static final Rule SCOPE_1 = new Rule(
            "SCOPE-1",
            "scope",
            ERROR,
            facts -> at(
                    facts.scope().isBlank()
                            || facts.scope().codePointCount(0, facts.scope().length()) > LONGEST_SCOPE,
                    "scope.generalItems",
                    LONGEST_SCOPE));

    /** An item licensed before registration shows a licence in force: 市场主体登记管理条例 14. */
    static final Rule SCOPE_2 = new Rule("SCOPE-2", "scope", ERROR, facts -> licensed(facts, "BEFORE")
            .filter(row -> !facts.data().has(row + ".licenceNo")
                    || facts.data()
                            .date(row + ".licenceTo")
                            .filter(day -> !day.isBefore(facts.today()))
                            .isEmpty())
            .flatMap(row -> at(true, row + ".licenceTo", facts.text(row + ".item"))));

    /** An item licensed after registration goes into the double notice: 优化营商环境条例 19. */
    static final Rule SCOPE_3 = new Rule("SCOPE-3", "scope", Level.INFO, facts -> licensed(facts, "AFTER")
            .flatMap(row -> at(true, row + ".item", facts.text(row + ".item"))));

    /** A term of years is given only where there is one: 市场主体登记管理条例 9. */
    static final Rule TERM_1 = new Rule(
            "TERM-1",
            "term",
            ERROR,
            facts -> at(
                    facts.text("term.termKind").equals("LONG") && facts.data().has("term.termYears"),
                    "term.termYears",
                    facts.text("term.termYears")));

    static final List<Rule> ALL =
            List.of(NEG_1, NEG_2, ADDR_2, ADDR_3, ADDR_4, ADDR_5, SCOPE_1, SCOPE_2, SCOPE_3, TERM_1);

    private ScopeRules() {}

    private static Stream<String> licensed(RegistrationAnswers facts, String timing) {
        return facts.data().rowPaths("scope.licensedItems").stream()
                .filter(row -> facts.text(row + ".timing").equals(timing));
    }
}

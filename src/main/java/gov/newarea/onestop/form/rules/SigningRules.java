package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.form.Problem.Level;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a company registration about the agent and the signers. */
final class SigningRules {

    private static final int SHORTEST_AUTHORITY = 30;
    private static final int LONGEST_AUTHORITY = 365;

    /** The authority ends after it begins: 市场主体登记管理条例实施细则 14. */
    static final Rule AG_2 = new Rule("AG-2", "agent", ERROR, facts -> {
        var from = facts.data().date("agent.validFrom");
        var to = facts.data().date("agent.validTo");
        return at(to.flatMap(end -> from.filter(end::isBefore)).isPresent(), "agent.validTo");
    });

    /** An authority usually runs for 30 to 365 days. */
    static final Rule AG_3 = new Rule("AG-3", "agent", Level.INFO, facts -> {
        var from = facts.data().date("agent.validFrom");
        var days = facts.data().date("agent.validTo").flatMap(to -> from.map(day -> ChronoUnit.DAYS.between(day, to)));
        return at(
                days.filter(length -> length >= 0 && (length < SHORTEST_AUTHORITY || length > LONGEST_AUTHORITY))
                        .isPresent(),
                "agent.validTo",
                SHORTEST_AUTHORITY,
                LONGEST_AUTHORITY);
    });

    /** All shareholders sign or seal the articles: 公司法(2023) 46; by it they also agree to having no supervisor: 83. */
    static final Rule DEC_2 = new Rule("DEC-2", "declaration", ERROR, facts -> {
        var signers = facts.data().rowPaths("declaration.signers").stream()
                .map(row -> facts.text(row + ".name"))
                .toList();
        return facts.shareholders().stream()
                .filter(row ->
                        signers.stream().noneMatch(name -> PersonEntry.sameName(name, facts.text(row + ".name"))))
                .flatMap(row -> at(true, "declaration.signers", facts.text(row + ".name")));
    });

    /** A signature is the signer's own name: 市场主体登记管理条例实施细则 15. */
    static final Rule DEC_3 =
            new Rule("DEC-3", "declaration", ERROR, facts -> facts.data().rowPaths("declaration.signers").stream()
                    .filter(row -> facts.data().has(row + ".signature")
                            && !PersonEntry.sameName(facts.text(row + ".signature"), facts.text(row + ".name")))
                    .flatMap(row -> at(
                            true,
                            row + ".signature",
                            facts.text(row + ".name"),
                            Difference.between(facts.text(row + ".signature"), facts.text(row + ".name")))));

    /** Who signs in a capacity is named in it: 市场主体登记管理条例实施细则 15. */
    static final Rule DEC_4 =
            new Rule("DEC-4", "declaration", ERROR, facts -> facts.data().rowPaths("declaration.signers").stream()
                    .filter(row -> facts.data().has(row + ".name")
                            && !isNamed(facts, facts.text(row + ".capacity"), facts.text(row + ".name")))
                    .flatMap(row -> at(true, row + ".capacity", facts.text(row + ".name"))));

    static final List<Rule> ALL = List.of(AG_2, AG_3, DEC_2, DEC_3, DEC_4);

    private SigningRules() {}

    private static boolean isNamed(RegistrationAnswers facts, String capacity, String name) {
        var places =
                switch (capacity) {
                    case "LEGAL_REP" -> List.of("legalRep");
                    case "SHAREHOLDER" -> facts.shareholders();
                    case "OFFICER" ->
                        Stream.concat(facts.officers(post -> true).stream(), Stream.of("legalRep", "finance"))
                                .toList();
                    case "AGENT" -> List.of("agent");
                    default -> List.<String>of();
                };
        var named = places.stream()
                .map(place -> facts.text(place + ".name"))
                .filter(each -> !each.isEmpty())
                .toList();
        return named.isEmpty() || named.stream().anyMatch(each -> PersonEntry.sameName(each, name));
    }
}

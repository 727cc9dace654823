package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.Problem.Level;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rules of a company registration about the agent and the signers. */
final class SigningRules {

    private static final int SHORTEST_AUTHORITY = 30;
    private static final int LONGEST_AUTHORITY = 365;

    /** The authority has begun before it ends, and has not ended: 市场主体登记管理条例实施细则 14. */
    static final Rule AG_2 = new Rule(
            "AG-2",
            "agent",
            ERROR,
            facts -> at(
                    facts.data()
                            .date("agent.validTo")
                            .filter(to -> to.isBefore(facts.today())
                                    || facts.data()
                                            .date("agent.validFrom")
                                            .filter(to::isBefore)
                                            .isPresent())
                            .isPresent(),
                    "agent.validTo"));

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
                .map(row -> Typed.key(facts.text(row + ".name")))
                .toList();
        return facts.shareholders().stream()
                .filter(row -> !signers.contains(Typed.key(facts.text(row + ".name"))))
                .flatMap(row -> at(true, "declaration.signers", facts.text(row + ".name")));
    });

    /** A signature is the signer's own name: 市场主体登记管理条例实施细则 15. */
    static final Rule DEC_3 =
            new Rule("DEC-3", "declaration", ERROR, facts -> facts.data().rowPaths("declaration.signers").stream()
                    .filter(row -> facts.data().has(row + ".signature")
                            && !Typed.key(facts.text(row + ".signature")).equals(Typed.key(facts.text(row + ".name"))))
                    .flatMap(row -> at(true, row + ".signature", facts.text(row + ".name"))));

    static final List<Rule> ALL = List.of(AG_2, AG_3, DEC_2, DEC_3);

    private SigningRules() {}
}

package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.form.IdNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a company registration about the legal representative, and about the staff it counts. */
final class PeopleRules {

    private static final int ADULT = 18;
    private static final Map<String, Set<String>> POSTS_OF_LEGAL_REP =
            Map.of("CHAIR", Set.of("CHAIR"), "DIRECTOR", RegistrationAnswers.DIRECTORS, "MANAGER", Set.of("MANAGER"));

    /** The legal representative has full capacity: 公司法(2023) 178. */
    static final Rule LR_3_AGE = new Rule(
            "LR-3-age",
            "legalRep",
            ERROR,
            facts -> at(
                    facts.text("legalRep.idType").equals("10")
                            && new IdNumber(facts.text("legalRep.idNumber"))
                                    .born()
                                    .filter(day -> day.plusYears(ADULT).isAfter(facts.today()))
                                    .isPresent(),
                    "legalRep.idNumber"));

    /** The legal representative is the director who executes affairs, or the manager, and is listed as such: 公司法(2023) 10. */
    static final Rule LR_2 = new Rule("LR-2", "officers", ERROR, facts -> {
        var posts = POSTS_OF_LEGAL_REP.getOrDefault(facts.text("legalRep.post"), Set.of());
        var holders = facts.idNumbers(facts.officers(posts::contains));
        return at(
                facts.data().has("legalRep.idNumber") && !holders.contains(facts.text("legalRep.idNumber")),
                RegistrationAnswers.OFFICERS,
                facts.text("legalRep.name"));
    });

    /** The legal representative is of age and no supervisor: 公司法(2023) 178, 76. */
    static final Rule LR_3 = new Rule(
            "LR-3",
            "officers",
            ERROR,
            facts -> at(
                    facts.isSupervisor(facts.text("legalRep.idNumber")),
                    RegistrationAnswers.OFFICERS,
                    facts.text("legalRep.name")));

    /** Foreign employees are part of all employees. */
    static final Rule TAX_2 = new Rule(
            "TAX-2",
            "tax",
            ERROR,
            facts -> at(
                    facts.data().has("tax.employeesPlanned")
                            && facts.amount("tax.foreignEmployees").compareTo(facts.amount("tax.employeesPlanned")) > 0,
                    "tax.foreignEmployees"));

    static final List<Rule> ALL = List.of(LR_3_AGE, LR_2, LR_3, TAX_2);

    private PeopleRules() {}
}

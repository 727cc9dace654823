package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a company registration about the legal representative, and about the staff it counts. */
final class PeopleRules {

    private static final Map<String, Set<String>> POSTS_OF_LEGAL_REP =
            Map.of("CHAIR", Set.of("CHAIR"), "DIRECTOR", RegistrationAnswers.DIRECTORS, "MANAGER", Set.of("MANAGER"));

    /** The legal representative is the director who executes affairs, or the manager, and is listed as such: 公司法(2023) 10. */
    static final Rule LR_2 = new Rule("LR-2", "officers", ERROR, facts -> {
        var posts = POSTS_OF_LEGAL_REP.getOrDefault(facts.text("legalRep.post"), Set.of());
        var representative = facts.person("legalRep");
        return at(
                facts.data().has("legalRep.idNumber")
                        && facts.officers(posts::contains).stream()
                                .map(facts::person)
                                .noneMatch(representative::is),
                RegistrationAnswers.OFFICERS,
                facts.text("legalRep.name"));
    });

    /** Foreign employees are part of all employees. */
    static final Rule TAX_2 = new Rule(
            "TAX-2",
            "tax",
            ERROR,
            facts -> at(
                    facts.data().has("tax.employeesPlanned")
                            && facts.amount("tax.foreignEmployees").compareTo(facts.amount("tax.employeesPlanned")) > 0,
                    "tax.foreignEmployees"));

    /** Who is insured is employed: 社会保险法 58. */
    static final Rule TAX_3 = new Rule(
            "TAX-3",
            "tax",
            WARN,
            facts -> at(
                    facts.data().has("tax.employeesPlanned")
                            && facts.amount("tax.socialInsuranceCount").compareTo(facts.amount("tax.employeesPlanned"))
                                    > 0,
                    "tax.socialInsuranceCount"));

    /** An agency keeps the books where the financial officer is one: 会计法(2024) 34. */
    static final Rule TAX_4 = new Rule(
            "TAX-4",
            "tax",
            WARN,
            facts -> at(
                    facts.text("finance.qualification").equals("AGENCY")
                            && facts.text("tax.bookkeeping").equals("SELF"),
                    "tax.bookkeeping"));

    /** The staff is part of all who are employed. */
    static final Rule TAX_5 = new Rule(
            "TAX-5",
            "tax",
            WARN,
            facts -> at(
                    facts.data().has("tax.employeesPlanned")
                            && facts.amount("officers.employees").compareTo(facts.amount("tax.employeesPlanned")) > 0,
                    "tax.employeesPlanned",
                    facts.text("officers.employees")));

    static final List<Rule> ALL = List.of(LR_2, TAX_2, TAX_3, TAX_4, TAX_5);

    private PeopleRules() {}
}

package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Level.ERROR;
import static gov.newarea.onestop.form.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import gov.newarea.onestop.form.IdNumber;
import gov.newarea.onestop.form.Level;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a company registration about people: officers, legal representative, agent, signers. */
final class PeopleRules {

    private static final int ADULT = 18;
    private static final int STAFF_DIRECTOR_FROM = 300;
    private static final int SHORTEST_AUTHORITY = 30;
    private static final int LONGEST_AUTHORITY = 365;
    private static final Map<String, Set<String>> POSTS_OF_LEGAL_REP =
            Map.of("CHAIR", Set.of("CHAIR"), "DIRECTOR", RegistrationAnswers.DIRECTORS, "MANAGER", Set.of("MANAGER"));

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

    /** A board has three directors or more and one chair: 公司法(2023) 68. */
    static final Rule OFF_1B = new Rule(
            "OFF-1b",
            "officers",
            ERROR,
            facts -> at(
                    facts.text("officers.boardMode").equals("BOARD")
                            && (facts.directors().size() < 3
                                    || facts.officers("CHAIR"::equals).size() != 1),
                    RegistrationAnswers.OFFICERS,
                    facts.directors().size()));

    /** Without a board there is one director: 公司法(2023) 75. */
    static final Rule OFF_1C = new Rule(
            "OFF-1c",
            "officers",
            ERROR,
            facts -> at(
                    facts.text("officers.boardMode").equals("ONE")
                            && facts.directors().size() != 1,
                    RegistrationAnswers.OFFICERS,
                    facts.directors().size()));

    /** A supervisory board has three members or more, a third of them from the staff: 公司法(2023) 76. */
    static final Rule OFF_2 = new Rule("OFF-2", "officers", ERROR, facts -> {
        int all = facts.supervisors().size();
        int staff = facts.officers("STAFF_SUPERVISOR"::equals).size();
        return at(
                facts.text("officers.supervisorMode").equals("BOARD") && (all < 3 || staff * 3 < all),
                RegistrationAnswers.OFFICERS,
                all,
                staff);
    });

    /** Without a supervisory board there is one supervisor, where there is one at all: 公司法(2023) 83. */
    static final Rule OFF_2B = new Rule("OFF-2b", "officers", ERROR, facts -> {
        int all = facts.supervisors().size();
        boolean right =
                switch (facts.text("officers.supervisorMode")) {
                    case "ONE" -> all == 1;
                    case "NONE", "AUDIT" -> all == 0;
                    default -> true;
                };
        return at(!right, RegistrationAnswers.OFFICERS, all);
    });

    /** Directors and senior officers are no supervisors: 公司法(2023) 76. */
    static final Rule OFF_3 = new Rule("OFF-3", "officers", ERROR, facts -> facts.supervisors().stream()
            .filter(row -> facts.idNumbers(facts.directors()).contains(facts.text(row + ".idNumber"))
                    || facts.idNumbers(facts.officers("MANAGER"::equals)).contains(facts.text(row + ".idNumber")))
            .flatMap(row -> at(true, row + ".post", facts.text(row + ".name"))));

    /** An audit committee is one of the board: 公司法(2023) 69. */
    static final Rule OFF_5 = new Rule(
            "OFF-5",
            "officers",
            ERROR,
            facts -> at(
                    facts.text("officers.supervisorMode").equals("AUDIT")
                            && !facts.text("officers.boardMode").equals("BOARD"),
                    "officers.supervisorMode"));

    /** All shareholders sign or seal the articles: 公司法(2023) 46; by it they also agree to having no supervisor: 83. */
    static final Rule DEC_2 = new Rule("DEC-2", "declaration", ERROR, facts -> {
        var signers = facts.data().rowPaths("declaration.signers").stream()
                .map(row -> facts.text(row + ".name"))
                .toList();
        return facts.shareholders().stream()
                .filter(row -> !signers.contains(facts.text(row + ".name")))
                .flatMap(row -> at(true, "declaration.signers", facts.text(row + ".name")));
    });

    /** From 300 employees the staff is heard in the board or among the supervisors: 公司法(2023) 68. */
    static final Rule OFF_6 = new Rule(
            "OFF-6",
            "officers",
            WARN,
            facts -> at(
                    facts.amount("officers.employees").intValue() >= STAFF_DIRECTOR_FROM
                            && facts.officers("STAFF_DIRECTOR"::equals).isEmpty()
                            && !(facts.text("officers.supervisorMode").equals("BOARD")
                                    && !facts.officers("STAFF_SUPERVISOR"::equals)
                                            .isEmpty()),
                    "officers.employees"));

    /** The financial officer, a senior officer, is no supervisor: 公司法(2023) 76. */
    static final Rule FIN_1 = new Rule(
            "FIN-1",
            "finance",
            WARN,
            facts -> at(
                    facts.isSupervisor(facts.text("finance.idNumber")),
                    "finance.idNumber",
                    facts.text("finance.name")));

    /** Foreign employees are part of all employees. */
    static final Rule TAX_2 = new Rule(
            "TAX-2",
            "tax",
            ERROR,
            facts -> at(
                    facts.data().has("tax.employeesPlanned")
                            && facts.amount("tax.foreignEmployees").compareTo(facts.amount("tax.employeesPlanned")) > 0,
                    "tax.foreignEmployees"));

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

    /** A signature is the signer's own name: 市场主体登记管理条例实施细则 15. */
    static final Rule DEC_3 =
            new Rule("DEC-3", "declaration", ERROR, facts -> facts.data().rowPaths("declaration.signers").stream()
                    .filter(row -> facts.data().has(row + ".signature")
                            && !facts.text(row + ".signature").equals(facts.text(row + ".name")))
                    .flatMap(row -> at(true, row + ".signature", facts.text(row + ".name"))));

    static final List<Rule> ALL = List.of(
            LR_3_AGE, LR_2, LR_3, OFF_1B, OFF_1C, OFF_2, OFF_2B, OFF_3, OFF_5, OFF_6, FIN_1, TAX_2, AG_2, AG_3, DEC_2,
            DEC_3);

    private PeopleRules() {}
}

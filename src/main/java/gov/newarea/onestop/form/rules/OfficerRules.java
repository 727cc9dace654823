package gov.newarea.onestop.form.rules;

import static gov.newarea.onestop.form.Problem.Level.ERROR;
import static gov.newarea.onestop.form.Problem.Level.WARN;
import static gov.newarea.onestop.form.rules.Rule.Breach.at;

import java.util.List;

/** The rules of a company registration about board, supervisors and financial officer. */
final class OfficerRules {

    private static final int STAFF_DIRECTOR_FROM = 300;

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

    static final List<Rule> ALL = List.of(OFF_1B, OFF_1C, OFF_2, OFF_2B, OFF_3, OFF_5, OFF_6, FIN_1);

    private OfficerRules() {}
}
